package dev.bilateral.common.upload;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive whose table of contents was checked before the first byte is unpacked. Its files are unpacked while they are
 * read, and held against the limits once more, since a table of contents may lie.
 */
public final class SafeArchive implements AutoCloseable {

    private static final int LONGEST_PATH = 1000;

    private final ZipFile zip;
    private final Limits limits;
    private final List<? extends ZipEntry> files;
    private final String folder;
    private long unpacked;

    private SafeArchive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.files = checked().stream()
                .filter(entry -> !entry.isDirectory() && !isOfTheSystem(entry.getName()))
                .toList();
        this.folder = commonFolder(files.stream().map(ZipEntry::getName).toList());
    }

    /** @throws UploadRefused where it is no archive, or passes a limit */
    public static SafeArchive open(Path archive, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(archive.toFile());
        } catch (ZipException | EOFException e) {
            throw UploadRefused.because(Refusal.BROKEN_ARCHIVE);
        }
        try {
            return new SafeArchive(zip, limits);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Its files in its order, without those that systems put beside others of their own accord. */
    public List<Entry> files() {
        List<Entry> entries = new ArrayList<>();
        // who unpacks an archive and packs its folder again puts the folder before every name
        files.forEach(entry -> entries.add(new Entry(entry.getName().substring(folder.length()), entry)));
        return List.copyOf(entries);
    }

    /** @throws UploadRefused while it is read, where a limit is passed or it can't be unpacked */
    public InputStream open(Entry entry) throws IOException {
        return new Limited(zip.getInputStream(entry.zip), entry.zip);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private List<? extends ZipEntry> checked() {
        if (zip.size() > limits.entries()) {
            throw UploadRefused.over(Refusal.ENTRIES, limits.entries());
        }
        List<? extends ZipEntry> entries = zip.stream().toList();
        Set<String> names = new HashSet<>();
        long declared = 0;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (name.length() > LONGEST_PATH) {
                throw UploadRefused.over(Refusal.PATH, LONGEST_PATH);
            }
            if (climbs(name)) {
                throw UploadRefused.entry(Refusal.CLIMBING_PATH, name);
            }
            if (!names.add(name)) {
                throw UploadRefused.entry(Refusal.DUPLICATE_ENTRY, name);
            }
            declared += Math.max(0, entry.getSize());
            checkUnpacked(declared);
            checkRatio(entry, entry.getSize());
        }
        return entries;
    }

    private void checkUnpacked(long bytes) {
        if (bytes > limits.unpacked()) {
            throw UploadRefused.over(Refusal.UNPACKED, limits.unpacked());
        }
    }

    private void checkRatio(ZipEntry entry, long size) {
        if (size > limits.ratio() * Math.max(1, entry.getCompressedSize())) {
            throw UploadRefused.over(Refusal.RATIO, limits.ratio());
        }
    }

    private static boolean climbs(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    private static boolean isOfTheSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.equals(".DS_Store")
                || last.equals("Thumbs.db")
                || last.equals("desktop.ini");
    }

    private static String commonFolder(List<String> paths) {
        String common = paths.isEmpty() ? "" : folder(paths.getFirst());
        for (String path : paths) {
            while (!path.startsWith(common)) {
                common = folder(common.substring(0, common.length() - 1));
            }
        }
        return common;
    }

    /** With the slash behind it; empty for a file at the top. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** One file. */
    public static final class Entry {

        private final String path;
        private final ZipEntry zip;

        private Entry(String path, ZipEntry zip) {
            this.path = path;
            this.zip = zip;
        }

        /** Within the archive, without a folder that holds all. */
        public String path() {
            return path;
        }

        /** As the table of contents says. */
        public long bytes() {
            return Math.max(0, zip.getSize());
        }
    }

    /** Counts what comes out of a file. */
    private final class Limited extends FilterInputStream {

        private final ZipEntry entry;
        private long size;

        private Limited(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int count = super.read(into, from, length);
                size += Math.max(0, count);
                unpacked += Math.max(0, count);
                checkUnpacked(unpacked);
                checkRatio(entry, size);
                return count;
            } catch (ZipException | EOFException e) {
                throw UploadRefused.because(Refusal.BROKEN_ARCHIVE);
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
