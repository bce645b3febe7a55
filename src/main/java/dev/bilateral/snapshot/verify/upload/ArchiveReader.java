package dev.bilateral.snapshot.verify.upload;

import dev.bilateral.snapshot.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks an archive into memory. What its own table of contents says is checked before the first byte is unpacked. */
final class ArchiveReader {

    private static final int MOST_BYTES_KEPT_IN_ALL = 4 * UploadedFile.MOST_BYTES_KEPT;
    private static final int LONGEST_PATH = 1000;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Limits limits;
    private long unpacked;
    private long kept;

    ArchiveReader(Limits limits) {
        this.limits = limits;
    }

    List<UploadedFile> read(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = check(zip);
            List<UploadedFile> files = new ArrayList<>();
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory() && !isOfTheSystem(entry.getName())) {
                    files.add(unpack(zip, entry));
                }
            }
            return withoutCommonFolder(files);
        } catch (ZipException | EOFException e) {
            throw UploadRefused.because(Refusal.BROKEN_ARCHIVE);
        }
    }

    private List<? extends ZipEntry> check(ZipFile zip) {
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

    private UploadedFile unpack(ZipFile zip, ZipEntry entry) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                // once more: a table of contents may lie
                checkUnpacked(unpacked);
                checkRatio(entry, size);
                digest.update(buffer, 0, read);
                if (size <= UploadedFile.MOST_BYTES_KEPT && kept + size <= MOST_BYTES_KEPT_IN_ALL) {
                    content.write(buffer, 0, read);
                }
            }
        }
        boolean isWhole = content.size() == size;
        kept += isWhole ? size : 0;
        return new UploadedFile(
                entry.getName(),
                size,
                Sha256.hex(digest),
                isWhole ? Optional.of(content.toByteArray()) : Optional.empty());
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

    /** What systems put beside files of their own accord. */
    private static boolean isOfTheSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.equals(".DS_Store")
                || last.equals("Thumbs.db")
                || last.equals("desktop.ini");
    }

    /** Who unpacks an archive and packs its folder again puts the folder before every name. */
    private static List<UploadedFile> withoutCommonFolder(List<UploadedFile> files) {
        String folder = files.isEmpty() ? "" : folder(files.getFirst().path());
        for (UploadedFile file : files) {
            while (!file.path().startsWith(folder)) {
                folder = folder(folder.substring(0, folder.length() - 1));
            }
        }
        int length = folder.length();
        return length == 0
                ? files
                : files.stream().map(file -> file.without(length)).toList();
    }

    /** With the slash behind it; empty for a file at the top. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
