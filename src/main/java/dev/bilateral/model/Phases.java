package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phases as text: {@code 0:2;5:28.5;10:55}, years since first delivery and bcm/yr. */
final class Phases {

    /** No horizon is longer, so that nobody would see a later phase. */
    static final int LAST_YEAR = Consistency.LONGEST_HORIZON;

    private static final Pattern YEARS = Pattern.compile("\\d{1,3}");

    private Phases() {}

    /** Empty where the text has another form; says nothing of order and size. */
    static Optional<List<Phase>> parse(String text) {
        List<Phase> phases = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Optional<Phase> phase = parsePhase(part);
            if (phase.isEmpty()) {
                return Optional.empty();
            }
            phases.add(phase.get());
        }
        return Optional.of(phases);
    }

    private static Optional<Phase> parsePhase(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : years(text.substring(0, colon))
                        .flatMap(years ->
                                InputNumber.parse(text.substring(colon + 1)).map(volume -> new Phase(years, volume)));
    }

    /** Years since first delivery: a whole number from 0, which may lie behind {@link #LAST_YEAR}; else empty. */
    static Optional<Integer> years(String text) {
        return YEARS.matcher(text.strip()).matches() ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    static boolean areInOrder(List<Phase> phases) {
        if (phases.getFirst().years() != 0) {
            return false;
        }
        for (int i = 1; i < phases.size(); i++) {
            if (phases.get(i).years() <= phases.get(i - 1).years()) {
                return false;
            }
        }
        return true;
    }

    /** The canonical text. */
    static String text(List<Phase> phases) {
        return phases.stream()
                .map(phase -> phase.years() + ":" + PlainNumber.text(phase.volume()))
                .collect(Collectors.joining(";"));
    }
}
