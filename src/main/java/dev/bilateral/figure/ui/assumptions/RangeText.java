package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.model.Distribution;
import java.util.List;

/** What stands in the fields of a range, which may have ends that are no numbers yet; of a single value it is that alone. */
record RangeText(String working, String low, String high, String distribution) {

    /** @param text {@code 8~10~14:pert}, or what is no range */
    static RangeText of(String text) {
        int colon = text.lastIndexOf(':');
        List<String> numbers =
                List.of(text.substring(0, colon < 0 ? text.length() : colon).split("~", -1));
        String distribution = colon < 0 ? Distribution.TRIANGULAR.code() : text.substring(colon + 1);
        return numbers.size() == 3
                ? new RangeText(numbers.get(1), numbers.get(0), numbers.get(2), distribution)
                : new RangeText(text, "", "", "");
    }

    boolean isRange() {
        return !distribution.isEmpty();
    }

    @Override
    public String toString() {
        return isRange() ? low + "~" + working + "~" + high + ":" + distribution : working;
    }
}
