package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.verify.Addresses.Reading;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.snapshot.verify.upload.Upload;
import dev.bilateral.snapshot.verify.upload.UploadedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the archive of a snapshot. Its manifest says what it is, and is believed in nothing: the snapshot is taken from
 * the record or made again, its manifest with it.
 */
@Component
class SnapshotArchives {

    static final String MANIFEST = "manifest.json";

    private final Addresses addresses;
    private final SnapshotMaker maker;
    private final LoneFiles lone;

    SnapshotArchives(Addresses addresses, SnapshotMaker maker, LoneFiles lone) {
        this.addresses = addresses;
        this.maker = maker;
        this.lone = lone;
    }

    Checked check(Upload upload, UploadedFile manifest) {
        Optional<Claim> claim = manifest.content().flatMap(Claim::of);
        List<Made> all = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        claim.ifPresent(claimed -> again(claimed, all, problems));
        Comparator<Checked> byDifference = Comparator.comparingInt(Checked::size);
        return all.stream()
                .map(made -> new Checked(List.of(made.origin()), ArchiveComparison.of(made.files(), upload), List.of()))
                .min(byDifference)
                .orElseGet(() -> eachAlone(upload, problems));
    }

    private void again(Claim claim, List<Made> all, List<String> problems) {
        Reading reading = addresses.read(claim.address());
        if (reading.shown().isEmpty()) {
            problems.add(reading.problem());
        } else if (claim.format() < SnapshotMaker.FIRST_FORMAT || claim.format() > maker.format()) {
            problems.add(MESSAGES.text("format.notHere", claim.format()));
        } else {
            Snapshot made = maker.of(
                    reading.shown().get().figure(), reading.shown().get().tables(), claim.format());
            all.add(new Made(origin(made, Evidence.RECOMPUTED), made.files()));
        }
    }

    private Checked eachAlone(Upload upload, List<String> problems) {
        Checked checked = lone.check(upload);
        for (String problem : problems) {
            checked = checked.alsoNot(problem);
        }
        return checked.alsoNot(MESSAGES.text("snapshot.notHere"));
    }

    static Origin origin(Snapshot made, Evidence evidence) {
        return new Origin(
                Kind.SNAPSHOT,
                made.title(),
                made.address(),
                evidence,
                Optional.of(made.id()),
                Optional.of(made.created()));
    }

    /** What was made. */
    private record Made(Origin origin, List<PackageFile> files) {}

    /** What a manifest says of itself. */
    private record Claim(int format, String address) {

        static Optional<Claim> of(byte[] manifest) {
            try {
                JsonNode tree = JsonMapper.shared().readTree(manifest);
                return Optional.of(new Claim(
                        tree.path("format").asInt(0), tree.path("address").asString("")));
            } catch (JacksonException e) {
                return Optional.empty();
            }
        }
    }
}
