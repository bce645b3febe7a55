package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.scenario.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Computes what a comparison shows. */
@Service
public class Comparisons {

    private static final Messages MESSAGES = Messages.of(Comparisons.class);

    private final List<Figure> figures;

    Comparisons(List<Figure> figures) {
        this.figures = figures;
    }

    /** @throws dev.bilateral.dataset.NothingPinned where the state pins no version of a dataset that is needed */
    public Comparison of(ComparisonState state) {
        Figure figure = figures.stream()
                .filter(one -> one.id().equals(state.figure()))
                .findFirst()
                .orElseThrow();
        List<Member> members = new ArrayList<>();
        for (RevisionId id : state.with()) {
            FigureTables tables =
                    figure.tables(new FigureState(id.scenario(), id.number(), state.pins(), Map.of(), new TreeMap<>()));
            boolean isTwice = state.with().stream()
                            .filter(other -> other.scenario().equals(id.scenario()))
                            .count()
                    > 1;
            String title = tables.scenario().title();
            members.add(new Member(id, isTwice ? MESSAGES.text("name.revision", title, id.number()) : title, tables));
        }
        return new Comparison(state, figure, members);
    }
}
