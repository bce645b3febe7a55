package dev.bilateral.api;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.check.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file that was imported now.
 *
 * @param observations how many rows break no rule, with those of the newest version that the file leaves alone
 * @param findings the first ones, errors before warnings
 */
record ChecksAnswer(
        String dataset,
        String file,
        String hash,
        int observations,
        int errors,
        int warnings,
        List<FindingAnswer> findings) {

    static ChecksAnswer of(String dataset, String file, String hash, Checked checked) {
        return new ChecksAnswer(
                dataset,
                file,
                hash,
                checked.observations(),
                checked.errors(),
                checked.warnings(),
                checked.findings().stream().map(FindingAnswer::of).toList());
    }

    /** @param line from 1; 0 where the whole file is meant */
    record FindingAnswer(
            String severity,
            String file,
            int line,
            String column,
            @Nullable String value,
            String rule) {

        static FindingAnswer of(Finding finding) {
            Problem problem = finding.problem();
            return new FindingAnswer(
                    finding.severity().code(),
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.value(),
                    problem.rule());
        }
    }
}
