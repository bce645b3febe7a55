package dev.bilateral.dataset.imports;

import dev.bilateral.common.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids by what tells things apart, a title first: those that are there keep theirs, others get one made of their title. */
final class Names {

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FOREIGN = 128;
    private static final int HASH_DIGITS = 8;
    private static final int LONGEST = 60;

    private final String general;
    private final Map<List<String>, String> byKey = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param general the id of a title without letters or digits, before its number */
    Names(String general) {
        this.general = general;
    }

    /**
     * Takes in what is there already.
     *
     * @param key its title, and what else it is told apart by
     */
    void add(String id, List<String> key) {
        taken.add(id);
        byKey.putIfAbsent(key, id);
    }

    boolean has(List<String> key) {
        return byKey.containsKey(key);
    }

    /** The id of what has this key, now and later on. */
    String id(List<String> key) {
        return byKey.computeIfAbsent(key, absent -> made(absent.getFirst()));
    }

    private String made(String title) {
        String made = slug(title);
        String start = made.isEmpty()
                ? general
                : made.length() <= LONGEST ? made : slug(made.substring(0, LONGEST)) + "-" + hash(title);
        String id = start;
        for (int i = 2; !taken.add(id); i++) {
            id = start + "-" + i;
        }
        return id;
    }

    /**
     * A text in the letters of ids: marks above letters are left out. Where it has letters or digits that ids don't have,
     * eight digits of its SHA-256 tell it from other such texts; empty where it has neither these nor those.
     */
    static String slug(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String known = NOT_IN_IDS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        boolean isWhole = plain.codePoints().noneMatch(c -> c >= FOREIGN && Character.isLetterOrDigit(c));
        return isWhole ? known : known.isEmpty() ? hash(text) : known + "-" + hash(text);
    }

    private static String hash(String text) {
        byte[] composed =
                Normalizer.normalize(text.strip(), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.begun().digest(composed)).substring(0, HASH_DIGITS);
    }
}
