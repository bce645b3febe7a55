package dev.bilateral.dataset.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids by what tells things apart, a title first: those that are there keep theirs, others get one made of their title. */
final class Names {

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private final String general;
    private final Map<List<String>, String> byKey = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param general the id of a title that has no letter of ours, before its number */
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
        String start = made.isEmpty() ? general : made.length() <= LONGEST ? made : slug(made.substring(0, LONGEST));
        String id = start;
        for (int i = 2; !taken.add(id); i++) {
            id = start + "-" + i;
        }
        return id;
    }

    /** A text in the letters of ids; empty where it has none of them. */
    static String slug(String text) {
        return NOT_IN_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
