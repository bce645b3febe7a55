package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Withdrawal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which versions were withdrawn, as notes beside their folders: {@code datasets/treaty/2026-03-31.withdrawn.json} under
 * the data home, also where the version itself is a shipped one. A version's own folder never changes.
 */
@Component
public class WithdrawalNotes {

    private static final Logger LOG = LoggerFactory.getLogger(WithdrawalNotes.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENDING = ".withdrawn.json";

    private final DatasetHome home;

    WithdrawalNotes(DatasetHome home) {
        this.home = home;
    }

    /** A note. */
    public record Note(DatasetId dataset, DatasetVersionId version, Withdrawal withdrawal) {}

    /**
     * Withdraws a version: its note stands, or nothing was done.
     *
     * @throws UncheckedIOException where that can't be done, or waiting for the disk failed once the note stood; over a {@link java.nio.file.FileAlreadyExistsException} where
     *     it is withdrawn already
     */
    public void write(Note note) {
        Path unfinished = home.unfinished();
        try {
            Path file = unfinished.resolve("note");
            Files.writeString(file, json(note) + "\n", StandardCharsets.UTF_8);
            Durable.force(file);
            Path dataset = home.root().resolve(note.dataset().value());
            Durable.createFolders(dataset);
            Durable.move(file, dataset.resolve(note.version() + ENDING));
            FileSystemUtils.deleteRecursively(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(note.dataset() + " " + note.version() + " can't be withdrawn", e);
        }
    }

    /** All notes that can be read; of others the log tells. */
    public List<Note> all() {
        List<Note> found = new ArrayList<>();
        for (Path dataset : children(home.root())) {
            String name = String.valueOf(dataset.getFileName());
            if (DatasetId.isValid(name)) {
                children(dataset).stream()
                        .filter(file -> file.toString().endsWith(ENDING))
                        .forEach(file -> read(new DatasetId(name), file).ifPresent(found::add));
            }
        }
        return found;
    }

    private static Optional<Note> read(DatasetId dataset, Path file) {
        String name = String.valueOf(file.getFileName());
        Optional<DatasetVersionId> version = DatasetVersionId.parse(name.substring(0, name.length() - ENDING.length()));
        try {
            JsonNode json = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            return version.map(id -> new Note(
                    dataset,
                    id,
                    new Withdrawal(
                            json.path("reason").asString(""),
                            json.path("withdrawnBy").asString(""),
                            StatedInstant.read(json.path("withdrawnAt").asString(""))
                                    .orElseThrow(() -> new IllegalArgumentException("withdrawnAt is no instant")))));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.error("Withdraws nothing, since it can't be read: {}", file, e);
            return Optional.empty();
        }
    }

    private static String json(Note note) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("dataset", note.dataset().value());
        json.put("version", note.version().toString());
        json.put("reason", note.withdrawal().reason());
        json.put("withdrawnBy", note.withdrawal().who());
        json.put("withdrawnAt", note.withdrawal().at().toString());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }
}
