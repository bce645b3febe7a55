package dev.bilateral.snapshot.frozen;

import java.util.List;

/**
 * What has to be told of something frozen, in plain words.
 *
 * @param what what it is: {@code This is a frozen copy of ...}
 * @param shown what it holds, in short lines
 * @param footnote a sentence below them; may be empty
 * @param filters what was chosen, in short lines; none where there was nothing to choose
 * @param filtered a sentence on what these choices decide
 * @param units a sentence on the units of its numbers
 */
public record About(
        String what, List<String> shown, String footnote, List<String> filters, String filtered, String units) {

    public About {
        shown = List.copyOf(shown);
        filters = List.copyOf(filters);
    }
}
