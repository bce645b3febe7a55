package dev.bilateral.scenario;

import dev.bilateral.common.Messages;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people call a scenario, and what goes into its address for it. */
public final class ScenarioName {

    /** In UTF-16 units, as a browser counts them: a title stands in a selector and in a chart's subtitle. */
    public static final int LONGEST = 80;

    private static final int LONGEST_ID = 50;
    private static final String NAMELESS = "scenario";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cs}");
    private static final Messages MESSAGES = Messages.of(ScenarioName.class);

    private ScenarioName() {}

    /** Without spaces at its ends, and with single ones within. */
    public static String tidy(String title) {
        return SPACES.matcher(title).replaceAll(" ").strip();
    }

    /** Why a tidy title can't be used, as a sentence for whoever typed it; empty where it can. */
    public static Optional<String> problem(String title) {
        if (title.isEmpty()) {
            return Optional.of(MESSAGES.text("name.missing"));
        }
        if (title.length() > LONGEST) {
            return Optional.of(MESSAGES.text("name.long", LONGEST, title.length()));
        }
        return CONTROL.matcher(title).find() ? Optional.of(MESSAGES.text("name.control")) : Optional.empty();
    }

    /** Whether two titles read alike: then only one scenario may bear them. */
    static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /**
     * The address of a new scenario, from its title.
     *
     * @param attempt from 1; the second and later ones append it, for titles that lead to one address
     */
    static ScenarioId id(String title, int attempt) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String hyphened = trimmed(NOT_IN_IDS.matcher(plain).replaceAll("-"));
        String id = hyphened.length() <= LONGEST_ID ? hyphened : trimmed(hyphened.substring(0, LONGEST_ID));
        return new ScenarioId((id.isEmpty() ? NAMELESS : id) + (attempt == 1 ? "" : "-" + attempt));
    }

    private static String trimmed(String id) {
        int from = id.startsWith("-") ? 1 : 0;
        int to = id.length() > from && id.endsWith("-") ? id.length() - 1 : id.length();
        return id.substring(from, to);
    }

    private static String folded(String title) {
        return Normalizer.normalize(tidy(title), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
