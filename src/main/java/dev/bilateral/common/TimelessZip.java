package dev.bilateral.common;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same files in the same order, but stored, and with one fixed time: packed bytes differ between builds of zlib. */
public final class TimelessZip {

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private TimelessZip() {}

    /** @param packed an archive; entries are read in the order in which they stand */
    public static byte[] of(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(stored(entry.getName(), content));
                to.write(content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
