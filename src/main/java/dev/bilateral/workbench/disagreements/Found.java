package dev.bilateral.workbench.disagreements;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Gap;
import dev.bilateral.dataset.Observation;
import java.util.List;
import java.util.Set;

/**
 * What was found in one edition.
 *
 * @param disagreements in the order of series and rows
 * @param utterances what tells the statements in them apart
 * @param documents the ids of the sources that print these
 */
record Found(DatasetVersion version, List<Listed> disagreements, Set<List<String>> utterances, Set<String> documents) {

    Found {
        disagreements = List.copyOf(disagreements);
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
