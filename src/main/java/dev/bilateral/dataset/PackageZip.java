package dev.bilateral.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A version's files in one archive; the same version gives the same bytes. */
public final class PackageZip {

    /**
     * A time of packing would make equal archives differ. Not the first moment that the format can hold, 1980-01-01: that
     * one the JDK takes for "before 1980", and writes it once more in an extra field, by the machine's own time zone.
     */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private PackageZip() {}

    /** Writes and flushes, but leaves the stream open. Files are stored as they are, in the order given. */
    public static void write(List<PackageFile> files, OutputStream out) throws IOException {
        // not closed: that would close the caller's stream
        @SuppressWarnings("resource")
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (PackageFile file : files) {
            zip.putNextEntry(entry(file));
            zip.write(file.content());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /** The same for files of any length: each is read twice, since its checksum stands before it. */
    public static void stream(List<PublishedFile> files, OutputStream out) throws IOException {
        @SuppressWarnings("resource")
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (PublishedFile file : files) {
            CheckedOutputStream counted = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
            long length = copy(file, counted);
            zip.putNextEntry(entry(file.path(), length, counted.getChecksum()));
            copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static long copy(PublishedFile file, OutputStream to) throws IOException {
        try (InputStream content = file.content().get()) {
            return content.transferTo(to);
        }
    }

    private static ZipEntry entry(PackageFile file) {
        CRC32 checksum = new CRC32();
        checksum.update(file.content());
        return entry(file.path(), file.content().length, checksum);
    }

    private static ZipEntry entry(String path, long length, Checksum checksum) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ANY_TIME);
        entry.setSize(length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
