package dev.bilateral.figure.comparison;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.table.Table;
import java.util.Arrays;
import java.util.List;

/**
 * What is compared, computed.
 *
 * @param members in the order of the state
 * @param figure whose quantities are laid over one another
 */
public record Comparison(ComparisonState state, Figure figure, List<Member> members) {

    /**
     * One revision.
     *
     * @param name tells it from the others: the scenario's title, with the revision where its scenario is there twice
     */
    public record Member(RevisionId id, String name, FigureTables tables) {

        public Table projection() {
            return tables.projection();
        }
    }

    public Comparison {
        members = List.copyOf(members);
    }

    /** The inputs whose values are not the same in all. */
    public List<AssumptionKey> differing() {
        return Arrays.stream(AssumptionKey.values())
                .filter(key -> members.stream()
                                .map(member -> member.tables().inputs().text(key))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /** Why the two that the state names differ, per end where the outcome is an interval. */
    public List<WhyDiffers> bridges() {
        Member first = members.get(state.bridge().from());
        Member second = members.get(state.bridge().to());
        return WhyDiffers.of(
                state.question(), side(first), side(second), first.tables().references(), state.order());
    }

    private static WhyDiffers.Side side(Member member) {
        return new WhyDiffers.Side(member.name(), member.tables().inputs());
    }
}
