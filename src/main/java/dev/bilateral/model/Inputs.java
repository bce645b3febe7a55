package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Qualifier;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A complete, valid set of inputs. Each value is kept in its key's canonical text, so that equal inputs are equal:
 * numbers as the shortest plain decimal, a range with its distribution, a share with its qualifier, an absent price as
 * the empty text.
 */
public final class Inputs {

    private static final Inputs DEFAULTS = of(Map.of());

    private final Map<AssumptionKey, String> texts;
    private final InputNumbers numbers;

    private Inputs(Map<AssumptionKey, String> texts, InputNumbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    public static Inputs defaults() {
        return DEFAULTS;
    }

    /**
     * @param texts values by key; a key that is absent has its default
     * @throws InvalidInputs with all errors
     */
    public static Inputs of(Map<AssumptionKey, String> texts) {
        EnumMap<AssumptionKey, String> defaults = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            defaults.put(key, key.defaultText());
        }
        return ofCanonical(defaults).with(texts);
    }

    private static Inputs ofCanonical(Map<AssumptionKey, String> texts) {
        return new Inputs(Collections.unmodifiableMap(new EnumMap<>(texts)), InputNumbers.of(texts));
    }

    /** All that is wrong with some texts, on their own and together with these inputs; empty where all is well. */
    public List<InputError> check(Map<AssumptionKey, String> overrides) {
        return MergedTexts.of(texts, overrides).errors();
    }

    /** As {@link #check(Map)}, and whether a ramp can follow the pipeline that it names. */
    public List<InputError> check(Map<AssumptionKey, String> overrides, ReferenceRamps references) {
        return MergedTexts.of(texts, overrides).errors(references);
    }

    /** @throws InvalidInputs with all errors */
    public Inputs with(Map<AssumptionKey, String> overrides) {
        MergedTexts merged = MergedTexts.of(texts, overrides);
        if (!merged.errors().isEmpty()) {
            throw new InvalidInputs(merged.errors());
        }
        return ofCanonical(merged.texts());
    }

    /** What a person should know about these inputs, all of which can be used. */
    public List<InputWarning> warnings(int asOfYear) {
        return Warnings.of(this, asOfYear);
    }

    /** The values that differ from those of {@code saved}, in canonical text. */
    public Map<AssumptionKey, String> changesFrom(Inputs saved) {
        EnumMap<AssumptionKey, String> changes = new EnumMap<>(texts);
        changes.entrySet().removeIf(e -> saved.text(e.getKey()).equals(e.getValue()));
        return changes;
    }

    /** The canonical text. */
    public String text(AssumptionKey key) {
        return texts.getOrDefault(key, key.defaultText());
    }

    /** The canonical texts of all keys. */
    public Map<AssumptionKey, String> texts() {
        return texts;
    }

    /** The inputs that are uncertain, with their ranges. */
    public Map<AssumptionKey, InputRange> ranges() {
        return numbers.ranges();
    }

    /** A whole number, or the working value of its range. */
    public int integer(AssumptionKey key) {
        return (int) number(key);
    }

    /** A number, or the working value of its range. */
    public double number(AssumptionKey key) {
        return numbers.number(key);
    }

    public OptionalDouble optionalNumber(AssumptionKey key) {
        return Double.isNaN(number(key)) ? OptionalDouble.empty() : OptionalDouble.of(number(key));
    }

    /** A copy of the numbers that are computed with, by the key's place. */
    double[] numbers() {
        return numbers.numbers().clone();
    }

    /** The same inputs, computed with other numbers within their ranges. */
    Inputs withNumbers(double[] drawn) {
        return new Inputs(texts, numbers.with(drawn));
    }

    public boolean flag(AssumptionKey key) {
        return Boolean.parseBoolean(text(key));
    }

    /** {@link AssumptionKey#SETTLEMENT_SHARE} with its qualifier; of a range, the exact number that is computed with. */
    public Share statedShare() {
        if (ranges().containsKey(AssumptionKey.SETTLEMENT_SHARE)) {
            double number = number(AssumptionKey.SETTLEMENT_SHARE);
            return new Share(Qualifier.EXACT, number, number);
        }
        return Share.parse(text(AssumptionKey.SETTLEMENT_SHARE)).orElseThrow();
    }

    /** The bounds of {@link AssumptionKey#SETTLEMENT_SHARE} within [0, 100]. */
    public Bounds share() {
        return statedShare().bounds();
    }

    /** {@link AssumptionKey#GAS_PHASES}, the first from year 0 on. */
    public List<Phase> phases() {
        return Phases.parse(text(AssumptionKey.GAS_PHASES)).orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inputs that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
