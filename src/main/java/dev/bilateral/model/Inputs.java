package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A complete, valid set of inputs. Each value is kept in its key's canonical text, so that equal inputs are equal. */
public final class Inputs {

    private final Map<AssumptionKey, String> texts;

    private Inputs(Map<AssumptionKey, String> texts) {
        this.texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    public static Inputs defaults() {
        return of(Map.of());
    }

    /**
     * @param texts values by key; a key that is absent has its default
     * @throws InvalidInputs with all errors
     */
    public static Inputs of(Map<AssumptionKey, String> texts) {
        throw new UnsupportedOperationException();
    }

    /** All that is wrong with some texts, on their own and together with these inputs; empty where all is well. */
    public List<InputError> check(Map<AssumptionKey, String> overrides) {
        throw new UnsupportedOperationException();
    }

    /** @throws InvalidInputs with all errors */
    public Inputs with(Map<AssumptionKey, String> overrides) {
        throw new UnsupportedOperationException();
    }

    /** The canonical text. */
    public String text(AssumptionKey key) {
        return texts.getOrDefault(key, key.defaultText());
    }

    public Map<AssumptionKey, String> texts() {
        return texts;
    }

    public int integer(AssumptionKey key) {
        return Integer.parseInt(text(key));
    }

    public double number(AssumptionKey key) {
        return Double.parseDouble(text(key));
    }

    public OptionalDouble optionalNumber(AssumptionKey key) {
        return text(key).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(key));
    }

    public boolean flag(AssumptionKey key) {
        return Boolean.parseBoolean(text(key));
    }

    /** The bounds of {@link AssumptionKey#SETTLEMENT_SHARE} within [0, 100]. */
    public Bounds share() {
        throw new UnsupportedOperationException();
    }
}
