package dev.bilateral.snapshot;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.PackageZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * What a figure shows in one state, frozen.
 *
 * @param format by which rules it was made
 * @param title the figure's finding
 * @param address canonical path and query of the view, without a host
 * @param created the newest date among pins and revision
 * @param files sorted by path, the manifest among them
 */
public record Snapshot(
        int format, String figure, String title, String address, LocalDate created, List<PackageFile> files) {

    public Snapshot {
        files = List.copyOf(files);
    }

    public SnapshotId id() {
        return SnapshotId.ofManifest(manifest());
    }

    /** The file that names the SHA-256 of every other. */
    public byte[] manifest() {
        return files.stream()
                .filter(file -> file.path().equals(Manifest.PATH))
                .findFirst()
                .orElseThrow()
                .content();
    }

    /** As {@code gas_0a1b2c3d4e.zip}. */
    public String fileName() {
        return figure + "_" + id() + ".zip";
    }

    /** All files in one archive: stored, sorted, with one fixed local time. */
    public byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PackageZip.write(files, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
