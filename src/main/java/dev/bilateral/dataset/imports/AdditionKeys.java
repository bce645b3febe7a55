package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.imports.Mapping.NewSeries;
import dev.bilateral.dataset.imports.Mapping.NewSource;
import java.math.BigDecimal;
import java.util.List;

/** What makes two series, or two sources, the same: all that is typed of them, since nothing typed may get lost. */
final class AdditionKeys {

    private AdditionKeys() {}

    /** Of a series of which the title is all that is said. */
    static List<String> series(String title) {
        return List.of(title.strip());
    }

    /** Of a series with the details of {@code made}; by the title alone where it has none. */
    static List<String> series(String title, NewSeries made) {
        boolean isTitleOnly = (made.coverage() + made.reporter() + made.lowest()).isBlank();
        return isTitleOnly
                ? series(title)
                : List.of(
                        title.strip(),
                        made.coverage().strip(),
                        made.reporter().strip(),
                        number(made.lowest().strip()));
    }

    /** Publishers give documents of many years the same title. */
    static List<String> source(String title, String publisher, String published) {
        return List.of(title.strip(), publisher.strip(), published.strip());
    }

    static List<String> source(NewSource source) {
        return source(source.title(), source.publisher(), source.published());
    }

    /** A version may write a number in fewer digits than it was typed. */
    private static String number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
