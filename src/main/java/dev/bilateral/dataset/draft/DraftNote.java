package dev.bilateral.dataset.draft;

import dev.bilateral.common.Problem;
import java.util.Map;

/**
 * What a steward writes about a draft on its way.
 *
 * @param note what the version to come changes, and why; may be empty
 * @param reasonForRest why all warnings may stand that have no reason of their own; may be empty
 * @param reasons why single warnings may stand
 */
public record DraftNote(String note, String reasonForRest, Map<Problem, String> reasons) {

    public DraftNote {
        reasons = Map.copyOf(reasons);
    }

    /** Why a warning may stand; empty where nothing is said of it. */
    public String reason(Problem warning) {
        return reasons.getOrDefault(warning, reasonForRest);
    }
}
