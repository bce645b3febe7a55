package dev.bilateral.common;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one package, from the {@code messages.properties} beside it. Patterns are those of
 * {@link MessageFormat}; every argument is put in as text, so that no number is formatted behind the caller's back.
 */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of the package of a class. */
    public static Messages of(Class<?> anchor) {
        return new Messages(
                ResourceBundle.getBundle(anchor.getPackageName() + ".messages", Locale.ROOT, anchor.getClassLoader()));
    }

    /** @throws MissingResourceException where the bundle has no such key */
    public String text(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    public Optional<String> find(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /** The text under {@code key.one} or {@code key.many}; the count is argument 0, the others follow. */
    public String count(String key, int count, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = Text.grouped(Integer.toString(count));
        System.arraycopy(others, 0, arguments, 1, others.length);
        return text(key + (count == 1 ? ".one" : ".many"), arguments);
    }
}
