package dev.bilateral.dataset.imports;

import dev.bilateral.common.upload.SafeArchive;
import dev.bilateral.common.upload.UploadReader;
import dev.bilateral.dataset.draft.DraftPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks what a file is, by its names and first lines. */
final class FileLook implements CsvTable.Lines {

    private static final Pattern WORKBOOKS = Pattern.compile("(?i)\\.(xlsx?|xlsm|xlsb|ods|numbers)$");
    private static final int SAMPLE_ROWS = 3;
    /** What most programs write that do not write UTF-8. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final List<List<String>> sample = new ArrayList<>();
    private List<String> header = List.of();

    private FileLook() {}

    /**
     * @throws ImportRefused where it is nothing that can be read as rows
     * @throws dev.bilateral.common.upload.UploadRefused where an archive is damaged, or passes a limit
     */
    static Layout at(ArrivedFile file) {
        if (WORKBOOKS.matcher(file.name()).find()) {
            throw ImportRefused.because("workbook", file.name());
        }
        try {
            if (UploadReader.isArchive(file.file())) {
                try (SafeArchive archive = SafeArchive.open(file.file().path(), Arrivals.LIMITS)) {
                    return new Layout.Own(parts(archive));
                }
            }
            Charset charset = CsvText.isUtf8(file.file().path()) ? StandardCharsets.UTF_8 : WESTERN;
            return look(file, charset).layout(file.name(), charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A foreign table, its letters read in another way. */
    static Layout.Foreign at(ArrivedFile file, Charset charset) {
        try {
            FileLook look = look(file, charset);
            return new Layout.Foreign(look.header, look.sample, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLook look(ArrivedFile file, Charset charset) throws IOException {
        FileLook look = new FileLook();
        try (InputStream in = Files.newInputStream(file.file().path())) {
            new CsvTable(file.name(), charset).read(in, SAMPLE_ROWS, look);
        }
        return look;
    }

    private static Set<DraftPart> parts(SafeArchive archive) {
        Set<DraftPart> parts = EnumSet.noneOf(DraftPart.class);
        archive.files()
                .forEach(entry -> Stream.of(DraftPart.values())
                        .filter(part -> part.file().equals(entry.path()))
                        .forEach(parts::add));
        if (parts.isEmpty()) {
            throw ImportRefused.because("archive.none");
        }
        return parts;
    }

    @Override
    public void header(List<String> columns) {
        header = columns;
    }

    @Override
    public void line(int line, List<String> fields) {
        sample.add(fields);
    }

    private Layout layout(String name, Charset charset) {
        for (DraftPart part : DraftPart.values()) {
            if (OwnRows.fits(part, header)) {
                if (!charset.equals(StandardCharsets.UTF_8)) {
                    throw ImportRefused.because("own.utf8", name);
                }
                return new Layout.Own(Set.of(part));
            }
        }
        return new Layout.Foreign(header, sample, charset);
    }
}
