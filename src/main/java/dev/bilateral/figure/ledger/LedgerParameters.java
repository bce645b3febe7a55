package dev.bilateral.figure.ledger;

import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.StateProblem.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of one address, each read as what it has to be; what can't be read is noted, and asks for nothing. */
record LedgerParameters(Map<String, List<String>> parameters, LedgerProblems problems) {

    /** Notes what no address of the ledger has. */
    void check() {
        parameters.forEach((name, values) -> {
            if (!LedgerCodec.KNOWN.contains(name)) {
                problems.unknown(Kind.UNKNOWN_PARAMETER, name, name, "parameter", LedgerCodec.KNOWN);
            } else if (values.size() > 1) {
                problems.bad(name, String.join(", ", values), "twice");
            }
        });
        if (text(FigureStateCodec.SCHEMA).filter(v -> !v.equals("1")).isPresent()) {
            problems.bad(FigureStateCodec.SCHEMA, text(FigureStateCodec.SCHEMA).orElse(""), "schema");
        }
    }

    /** What is given but empty asks for nothing. */
    Optional<String> text(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isBlank());
    }

    List<String> list(String parameter) {
        return text(parameter).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** @param known what there is; asked only where something is named */
    String named(String parameter, Supplier<Stream<String>> known) {
        String typed = text(parameter).orElse("");
        if (!typed.isEmpty() && known.get().noneMatch(typed::equals)) {
            List<String> all = known.get().distinct().toList();
            problems.unknown(Kind.UNKNOWN_NAME, parameter, typed, parameter, all);
        }
        return typed;
    }

    /** A year alone is its first or last day. */
    @Nullable
    LocalDate day(String parameter, boolean isFirst) {
        String typed = text(parameter).orElse("");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.matches("\\d{4}") ? typed + (isFirst ? "-01-01" : "-12-31") : typed);
        } catch (DateTimeParseException e) {
            problems.bad(parameter, typed, "day");
            return null;
        }
    }

    <T> @Nullable T one(String parameter, T[] all, Function<T, String> code) {
        Optional<String> typed = text(parameter);
        if (typed.isEmpty()) {
            return null;
        }
        List<String> known = Arrays.stream(all).map(code).toList();
        int place = known.indexOf(typed.get());
        if (place < 0) {
            problems.unknown(Kind.BAD_VALUE, parameter, typed.get(), parameter, known);
            return null;
        }
        return all[place];
    }
}
