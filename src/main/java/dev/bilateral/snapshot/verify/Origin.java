package dev.bilateral.snapshot.verify;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SnapshotId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a file was made from.
 *
 * @param title of the screen or dataset
 * @param address where the same is to be had, without a host
 * @param id of a snapshot
 * @param created the newest date among pins and revision, of a snapshot
 * @param records by whom it was put on record here, and when
 */
public record Origin(
        Kind kind,
        String title,
        String address,
        Evidence evidence,
        Optional<SnapshotId> id,
        Optional<LocalDate> created,
        List<RecordedSnapshot.Taking> records) {

    /** What it is. */
    public enum Kind {
        SNAPSHOT,
        WORKBOOK,
        PROJECTION,
        /** Any other table of what a screen shows. */
        TABLE,
        OBSERVATIONS,
        ASSUMPTIONS,
        SOURCES,
        DATASET
    }

    /** How it is known what was made. */
    public enum Evidence {
        /** It was put on record here, and kept. */
        RECORDED,
        /** This server signed what it was made of, and has no record of it any more. */
        SIGNED,
        /** It was made again from the same editions and the same revision. */
        RECOMPUTED,
        /** It was published here as it is. */
        PUBLISHED
    }

    /** A published edition, or part of it. */
    static Origin of(Kind kind, DatasetVersion version) {
        return of(kind, version.title(), "/datasets/" + version.dataset() + "/" + version.id(), Evidence.PUBLISHED);
    }

    static Origin of(Kind kind, String title, String address, Evidence evidence) {
        return new Origin(kind, title, address, evidence, Optional.empty(), Optional.empty(), List.of());
    }
}
