package dev.bilateral.dataset.check;

import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What breaks no rule and is hard to believe. Rows are taken in one by one, then doubted together. */
final class Plausibility implements AutoCloseable {

    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Outliers outliers = new Outliers();
    private final PartSums sums = new PartSums();
    private final Utilisation utilisation = new Utilisation();
    private final Warnings warnings;

    /** @param warnings takes what is found */
    Plausibility(Warnings warnings) {
        this.warnings = warnings;
    }

    /** @param isNew whether the newest version doesn't say the same */
    void take(int line, Observation observation, boolean isNew) {
        Series of = observation.series();
        if (isNew) {
            checkUnit(line, of.unit());
        }
        Said.of(line, observation, isNew).ifPresent(said -> {
            series.putIfAbsent(of.id(), of);
            checkDate(said, observation);
            outliers.take(said, of);
            sums.take(said);
            utilisation.take(said);
        });
    }

    Warnings found() {
        outliers.find(warnings);
        sums.find(series, warnings);
        utilisation.find(series, warnings);
        return warnings;
    }

    /** Told once: a table of thousands of rows has one unit. */
    private void checkUnit(int line, String unit) {
        if (units.add(unit) && !Text.isUnit(unit)) {
            warnings.addAt("unit", unit, line, "unit");
        }
    }

    /** What is reported or claimed of a time that was not over when the document came out can only be an expectation. */
    private void checkDate(Said said, Observation observation) {
        PartialDate published = observation.source().published();
        Period period = said.period();
        boolean looksBack = observation.modality() == Modality.REPORTED || observation.modality() == Modality.CLAIMED;
        if (said.isNew()
                && looksBack
                && period != null
                && published != null
                && period.end().isAfter(published.lastDay())) {
            warnings.addAt(
                    "period_end", period.end().toString(), said.line(), "after.source", said.source(), published);
        }
    }

    @Override
    public void close() {
        outliers.close();
        sums.close();
        utilisation.close();
    }
}
