package dev.bilateral.snapshot;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file from which a snapshot has its name: all that it was made of, and the SHA-256 of every other file. */
final class Manifest {

    static final String PATH = "manifest.json";

    private Manifest() {}

    /** @param files all others, sorted by path */
    static PackageFile of(int format, Figure figure, FigureState state, String address, List<PackageFile> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", format);
        manifest.put("figure", figure.id());
        manifest.put("address", address);
        manifest.put("scenario", state.scenario().value());
        manifest.put("revision", state.revision());
        Map<String, String> pins = new LinkedHashMap<>();
        state.pins().versions().forEach((dataset, version) -> pins.put(dataset.value(), version.toString()));
        manifest.put("pins", pins);
        manifest.put("files", files.stream().map(Manifest::file).toList());
        return new PackageFile(PATH, Json.bytes(manifest));
    }

    private static Map<String, Object> file(PackageFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", file.path());
        entry.put("bytes", file.content().length);
        entry.put("sha256", Sha256.hex(file.content()));
        return entry;
    }
}
