package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Finding;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.AssumptionText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a comparison says beside its title: the other end of an interval, else what its largest step is worth; which
 * inputs differ; and which of these rest on what a source states.
 */
public record ComparisonFindings(Comparison comparison, Editions editions) {

    private static final Messages TEXTS = Messages.of(ComparisonFindings.class);
    private static final int LISTED = 5;

    /** Three at most. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        List<WhyDiffers> bridges = comparison.bridges();
        if (bridges.size() > 1) {
            all.add(new Finding(bridges.getFirst().title(), List.of()));
        } else {
            bridges.getFirst()
                    .largest()
                    .map(step -> TEXTS.text(
                            "finding.largest",
                            bridges.getFirst().label(step),
                            bridges.getFirst().change(step)))
                    .ifPresent(sentence -> all.add(new Finding(sentence, List.of())));
        }
        all.add(new Finding(differing(), List.of()));
        all.add(stated());
        return all;
    }

    private String differing() {
        List<AssumptionKey> keys = comparison.differing();
        if (keys.isEmpty()) {
            return TEXTS.text("finding.same");
        }
        List<String> inputs =
                new ArrayList<>(keys.stream().limit(LISTED).map(this::values).toList());
        if (keys.size() > LISTED) {
            inputs.add(TEXTS.text("finding.more", keys.size() - LISTED));
        }
        return TEXTS.count("finding.inputs", keys.size(), Text.list(inputs));
    }

    private String values(AssumptionKey key) {
        List<String> values = comparison.members().stream()
                .map(member -> AssumptionText.of(key, member.tables().inputs().text(key)))
                .toList();
        return TEXTS.text("finding.values", key.label(), Text.list(values));
    }

    private Finding stated() {
        Set<AssumptionKey> keys = new LinkedHashSet<>();
        Set<Observation> observations = new LinkedHashSet<>();
        for (AssumptionKey key : comparison.differing()) {
            for (Member member : comparison.members()) {
                from(member, key).ifPresent(observation -> {
                    keys.add(key);
                    observations.add(observation);
                });
            }
        }
        return keys.isEmpty()
                ? Finding.of(TEXTS.text("finding.unstated"), comparison.cited(editions))
                : Finding.of(
                        TEXTS.text(
                                "finding.stated",
                                Text.list(
                                        keys.stream().map(AssumptionKey::label).toList())),
                        observations);
    }

    private Optional<Observation> from(Member member, AssumptionKey key) {
        Optional<ObservationRef> from = Optional.ofNullable(
                        member.tables().revision().assumptions().get(key))
                .flatMap(assumption -> Optional.ofNullable(assumption.from()));
        return from.flatMap(ref -> editions.observation(ref.dataset().value(), ref.observation()));
    }
}
