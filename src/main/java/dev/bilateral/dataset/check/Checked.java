package dev.bilateral.dataset.check;

import dev.bilateral.dataset.diff.DatasetDiff;
import java.util.List;
import java.util.Optional;

/**
 * What became of a set of rows that was held against every rule.
 *
 * @param findings errors before warnings, each in reading order; of too many the first ones
 * @param errors how many in all
 * @param warnings how many in all
 * @param observations how many rows break no rule
 * @param difference from the newest version; empty where there are errors, and where there are too many rows to hold
 */
public record Checked(
        List<Finding> findings, int errors, int warnings, int observations, Optional<DatasetDiff> difference) {

    public Checked {
        findings = findings.stream().sorted().toList();
    }

    public List<Finding> withErrors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> withWarnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
