package dev.bilateral.scenario;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An edition of the reference pipelines, made for a test. */
final class ReferencePipelines {

    private static final Source SOURCE = new Source("doc", "Document", "", "", null, "", "press", false, "", "");

    private final List<Observation> rows = new ArrayList<>();

    ReferencePipelines flow(int year, String pipeline, String bcm) {
        return row(pipeline + "-flow", bcm, year, Flag.REFERENCE);
    }

    ReferencePipelines other(int year, String pipeline, String bcm) {
        return row(pipeline + "-flow", bcm, year, Flag.NONE);
    }

    ReferencePipelines capacity(String pipeline, String bcm) {
        return row(pipeline + "-capacity", bcm, 0, Flag.REFERENCE);
    }

    Edition edition() {
        return new Edition(version("2026-03-31"), rows, List.of(), List.of(SOURCE));
    }

    /** Both pipelines as operators report them. */
    static ReferencePipelines complete() {
        ReferencePipelines rows =
                new ReferencePipelines().capacity("nord-stream-1", "55").capacity("power-of-siberia-1", "38");
        String[] nordStream = {"0.66", "11.5", "23.8", "35.5", "39.1", "43.8", "51", "58.8", "58.5"};
        String[] powerOfSiberia = {"4.1", "10.39", "15.4", "22.73", "31.12", "38.8"};
        for (int i = 0; i < nordStream.length; i++) {
            rows.flow(2011 + i, "nord-stream-1", nordStream[i]);
        }
        for (int i = 0; i < powerOfSiberia.length; i++) {
            rows.flow(2020 + i, "power-of-siberia-1", powerOfSiberia[i]);
        }
        return rows;
    }

    static Dataset dataset(String... versions) {
        return new Dataset(
                ReferenceRecord.DATASET,
                java.util.Arrays.stream(versions)
                        .map(ReferencePipelines::version)
                        .toList());
    }

    private static DatasetVersion version(String id) {
        return new DatasetVersion(
                new DatasetId("reference-pipelines"), DatasetVersionId.of(id), "", "", "", Instant.EPOCH, "", 0, 0, 0);
    }

    private ReferencePipelines row(String series, String value, int year, Flag flag) {
        Period period = year == 0 ? null : new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        rows.add(new Observation(
                rows.size() + 1,
                "row-" + rows.size(),
                new Series(series, "", "", "bcm/yr", "", "", "", 0.0, null),
                period,
                null,
                "",
                "",
                "",
                new Stated(Qualifier.EXACT, new Digits(value), null, null),
                "bcm/yr",
                "unstated",
                Modality.REPORTED,
                SOURCE,
                "",
                flag,
                ""));
        return this;
    }
}
