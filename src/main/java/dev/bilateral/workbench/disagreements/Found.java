package dev.bilateral.workbench.disagreements;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Gap;
import dev.bilateral.dataset.Observation;
import java.util.List;
import java.util.Set;

/**
 * What was found in one edition.
 *
 * @param count how many disagreements there are
 * @param disagreements the first of them, in the order of series and periods
 * @param passedOver a row of each subject that more rows state something on than are held against each other
 * @param utterances what tells the statements in disagreements apart, as numbers
 * @param documents the ids of the sources that print these
 */
record Found(
        DatasetVersion version,
        int count,
        List<Listed> disagreements,
        List<Observation> passedOver,
        Set<Long> utterances,
        Set<String> documents) {

    Found {
        disagreements = List.copyOf(disagreements);
        passedOver = List.copyOf(passedOver);
        utterances = Set.copyOf(utterances);
        documents = Set.copyOf(documents);
    }

    /**
     * One disagreement, without its rows, of which there may be very many.
     *
     * @param first a row of it
     * @param statements how many of them miss another one
     * @param documents in how many documents these stand
     * @param gaps the first of the bounds that do not meet
     */
    record Listed(Subject subject, Observation first, int statements, int documents, List<Gap> gaps) {

        /** Reasons beyond these are more of the same. */
        static final int MOST_GAPS = 10;

        Listed {
            gaps = List.copyOf(gaps);
        }
    }
}
