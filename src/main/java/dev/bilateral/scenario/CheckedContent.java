package dev.bilateral.scenario;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.Merge.Content;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a revision may hold: values in the canonical texts of their keys, which fit together and can be computed with in
 * the content's own editions.
 *
 * @param references how pipelines filled, as those editions tell it
 */
record CheckedContent(Content content, ReferenceRamps references) {

    /** @throws InvalidInputs where it follows a pipeline without a complete record in its own edition */
    CheckedContent {
        requireComputable(content.inputs(), references);
    }

    /**
     * @param content as {@link #tidy} leaves it
     * @throws InvalidInputs where the values do not fit together, or can't be computed with
     */
    static CheckedContent of(Content content, DatasetService datasets) {
        return new CheckedContent(content, ReferenceRecord.ramps(datasets, content.pins()));
    }

    /**
     * The same with each value in the canonical text of its key.
     *
     * @throws InvalidInputs where the values do not fit together
     */
    static Content tidy(Content content) {
        Inputs inputs = content.inputs();
        Map<AssumptionKey, Assumption> assumptions = new EnumMap<>(content.assumptions());
        assumptions.replaceAll((key, a) -> new Assumption(key, inputs.text(key), a.rationale(), a.from()));
        return new Content(assumptions, content.pins());
    }

    /** @throws InvalidInputs where they follow a pipeline that the ramps do not hold */
    static void requireComputable(Inputs inputs, ReferenceRamps references) {
        List<InputError> errors = inputs.check(Map.of(), references);
        if (!errors.isEmpty()) {
            throw new InvalidInputs(errors);
        }
    }

    /** @param note as written */
    ScenarioRevision as(RevisionId id, String author, Instant at, String note) {
        return new ScenarioRevision(
                id.scenario(),
                id.number(),
                content.pins(),
                content.assumptions(),
                references,
                author,
                at,
                note.strip());
    }
}
