package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_REFERENCE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static dev.bilateral.model.AssumptionKey.GAS_STEEPNESS;

import java.util.List;

/** How a ramp rises; each shape holds only the parameters that it uses. Volumes are in bcm/yr. */
public sealed interface RampShape permits Linear, Compound, Logistic, Stepwise, LikeReference {

    /** @param k years since first delivery, 0 or more */
    double volume(int k);

    /** The volume that holds in the end. */
    double plateau();

    /** Years from first delivery to the first year at the plateau. */
    int years();

    /**
     * The shape that some inputs name.
     *
     * @throws InvalidInputs where it follows a reference pipeline without a complete record
     */
    static RampShape of(Inputs inputs, ReferenceRamps references) {
        double initial = inputs.number(GAS_INITIAL_VOLUME);
        double plateau = inputs.number(GAS_PLATEAU_VOLUME);
        int years = inputs.integer(GAS_RAMP_YEARS);
        return switch (inputs.text(GAS_SHAPE)) {
            case "linear" -> new Linear(initial, plateau, years);
            case "compound" -> new Compound(initial, plateau, years);
            case "logistic" -> new Logistic(initial, plateau, years, inputs.number(GAS_STEEPNESS));
            case "stepwise" -> new Stepwise(inputs.phases());
            case "reference" -> new LikeReference(initial, plateau, years, record(inputs, references));
            case String other -> throw new IllegalStateException("No ramp has the shape " + other);
        };
    }

    private static List<Double> record(Inputs inputs, ReferenceRamps references) {
        String pipeline = inputs.text(GAS_REFERENCE);
        return references
                .find(pipeline)
                .orElseThrow(() -> new InvalidInputs(List.of(ReferenceRamps.missing(pipeline))));
    }
}
