package dev.bilateral.api;

import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SigningKey;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.SnapshotService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots on record, and the public key under which they are signed. */
@RestController
class SnapshotController {

    private static final String ADDRESS = "/api/v1/snapshots";
    private static final String KEYS = "/api/v1/keys";

    private final SnapshotService snapshots;

    SnapshotController(SnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping(ADDRESS + "/{id:[^.]+}")
    @Nullable
    SnapshotAnswer snapshot(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request);
        RecordedSnapshot found = find(id);
        String records = Integer.toString(found.records().size());
        return new Answer(ADDRESS + "/" + found.id(), false, records, false)
                .unlessKnown(SnapshotAnswer.of(found), request, response);
    }

    @GetMapping(ADDRESS + "/{id:[^.]+}.zip")
    void zip(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters.only(request);
        RecordedSnapshot found = find(id);
        Answer answer = Answer.rows(ADDRESS + "/" + found.id() + ".zip", true);
        if (!answer.isKnown(request, response)) {
            byte[] zip = snapshots.zip(found.id()).orElseThrow();
            answer.announce(request, response);
            Answer.describe(response, "application/zip", found.fileName(), true);
            response.setContentLength(zip.length);
            response.getOutputStream().write(zip);
        }
    }

    /** Over manifest.json, 64 bytes, as programs for signatures read it. */
    @GetMapping(ADDRESS + "/{id:[^.]+}.sig")
    void signature(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.only(request);
        RecordedSnapshot found = find(id);
        Answer answer = Answer.rows(ADDRESS + "/" + found.id() + ".sig", true);
        if (!answer.isKnown(request, response)) {
            byte[] signature = Base64.getDecoder().decode(found.signature().value());
            answer.announce(request, response);
            Answer.describe(response, "application/octet-stream", found.id() + ".sig", true);
            response.setContentLength(signature.length);
            response.getOutputStream().write(signature);
        }
    }

    @GetMapping(KEYS)
    @Nullable
    Keys keys(HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request);
        List<Key> keys = snapshots.publicKeys().stream()
                .map(key -> new Key(SigningKey.id(key), "Ed25519", key))
                .toList();
        String variant = keys.stream().map(Key::id).collect(Collectors.joining(","));
        return new Answer(KEYS, false, variant, false).unlessKnown(new Keys(KEYS, keys), request, response);
    }

    private RecordedSnapshot find(String id) {
        return SnapshotId.parse(id).flatMap(snapshots::find).orElseThrow(() -> Unknown.of("snapshot", id, List.of()));
    }

    /** The keys that snapshots on record are signed with, the one in use first. */
    record Keys(String address, List<Key> keys) {}

    /** @param publicKey X.509 (SubjectPublicKeyInfo) in base 64 */
    record Key(String id, String algorithm, String publicKey) {}

    /**
     * @param view canonical path and query of what it froze
     * @param manifest the file from which it has its name, as a tree
     * @param signature over the bytes of manifest.json in the archive, in base 64
     */
    record SnapshotAnswer(
            String address,
            String archive,
            String id,
            int format,
            String figure,
            String title,
            String view,
            String created,
            List<Recording> records,
            JsonNode manifest,
            String signingKey,
            String signature) {

        static SnapshotAnswer of(RecordedSnapshot of) {
            return new SnapshotAnswer(
                    ADDRESS + "/" + of.id(),
                    ADDRESS + "/" + of.id() + ".zip",
                    of.id().value(),
                    of.format(),
                    of.figure(),
                    of.title(),
                    of.address(),
                    of.created().toString(),
                    of.records().stream()
                            .map(r -> new Recording(r.who(), r.at().toString()))
                            .toList(),
                    JsonMapper.shared().readTree(of.manifest()),
                    of.signature().keyId(),
                    of.signature().value());
        }
    }

    /** By whom it was put on record, empty for a visitor, and when. */
    record Recording(String who, String at) {}
}
