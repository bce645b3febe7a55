package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.ArchivedFiles;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.frozen.FrozenReading;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Checks the archive of a snapshot. Its manifest says what it is, and is believed in nothing: the snapshot is taken from
 * the record or made again, its manifest with it.
 */
@Component
class SnapshotArchives {

    static final String MANIFEST = "manifest.json";

    /** As {@code gas_0a1b2c3d4e.zip}, also with what a browser adds to tell copies apart. */
    private static final Pattern FILE = Pattern.compile("_([0-9a-z]{10})(?: ?\\(\\d+\\))?\\.zip$");

    private final Addresses addresses;
    private final SnapshotMaker maker;
    private final SnapshotService records;
    private final LoneFiles lone;
    private final SignedArchives signed;

    SnapshotArchives(
            Addresses addresses, SnapshotMaker maker, SnapshotService records, LoneFiles lone, SignedArchives signed) {
        this.addresses = addresses;
        this.maker = maker;
        this.records = records;
        this.lone = lone;
        this.signed = signed;
    }

    Checked check(Upload upload, UploadedFile manifest) {
        Signatures signatures = Signatures.of(upload, manifest, records);
        return signatures.addTo(check(signatures.rest(), manifest, signatures.hold()));
    }

    private Checked check(Upload upload, UploadedFile manifest, boolean isSigned) {
        Optional<Claim> claim = manifest.content().flatMap(Claim::of);
        List<Made> all = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Optional<SnapshotId> id = manifest.content().map(SnapshotId::ofManifest);
        Optional<SnapshotId> named = named(upload.name());
        id.flatMap(this::recorded).ifPresentOrElse(all::add, () -> {
            // a manifest that was changed has another name than its file, as long as the file has its own still;
            // the record comes first, since of two that differ as much from the file it is the one that is proved
            named.flatMap(this::recorded).ifPresent(all::add);
            claim.ifPresent(claimed -> again(claimed, all, problems));
        });
        if (isSigned && all.stream().noneMatch(made -> made.origin().id().equals(id))) {
            return signed.check(
                    upload,
                    manifest,
                    all.stream().flatMap(made -> made.files().stream()).toList());
        }
        boolean mayBeRedrawn = named.isEmpty() || named.equals(id);
        return all.stream()
                .map(made -> compared(made, upload, mayBeRedrawn))
                .min(Comparator.comparingInt(Checked::size))
                .orElseGet(() -> eachAlone(upload, manifest, problems));
    }

    /** @param mayBeRedrawn whether the name of the archive does not say that its manifest was another one */
    private static Checked compared(Made made, Upload upload, boolean mayBeRedrawn) {
        Checked checked = new Checked(List.of(made.origin()), ArchiveComparison.of(made.files(), upload), List.of());
        return mayBeRedrawn && made.origin().evidence() == Evidence.RECOMPUTED
                ? OtherBuild.of(checked, made.files(), upload)
                : checked;
    }

    private void again(Claim claim, List<Made> all, List<String> problems) {
        FrozenReading reading = addresses.frozen(claim.address());
        if (reading.frozen().isEmpty()) {
            problems.add(reading.problem());
        } else if (claim.format() < SnapshotMaker.FIRST_FORMAT || claim.format() > maker.format()) {
            problems.add(MESSAGES.text("format.notHere", claim.format()));
        } else {
            Snapshot made = maker.of(reading.frozen().get(), claim.format());
            all.add(new Made(recomputed(made), made.files()));
        }
    }

    private Checked eachAlone(Upload upload, UploadedFile manifest, List<String> problems) {
        Checked checked = OwnManifest.of(manifest)
                .map(own -> own.against(upload, lone.check(upload)))
                .orElseGet(() -> lone.check(upload));
        for (String problem : problems) {
            checked = checked.alsoNot(problem);
        }
        return checked.alsoNot(MESSAGES.text("snapshot.notHere"));
    }

    private Optional<Made> recorded(SnapshotId id) {
        return records.find(id)
                .flatMap(found -> records.zip(id)
                        .map(zip -> new Made(
                                new Origin(
                                        Kind.SNAPSHOT,
                                        found.title(),
                                        found.address(),
                                        Evidence.RECORDED,
                                        Optional.of(id),
                                        Optional.of(found.created()),
                                        found.records()),
                                ArchivedFiles.files(zip))));
    }

    private static Optional<SnapshotId> named(String file) {
        Matcher name = FILE.matcher(file);
        return name.find() ? SnapshotId.parse(name.group(1)) : Optional.empty();
    }

    private static Origin recomputed(Snapshot made) {
        return new Origin(
                Kind.SNAPSHOT,
                made.title(),
                made.address(),
                Evidence.RECOMPUTED,
                Optional.of(made.id()),
                Optional.of(made.created()),
                List.of());
    }

    /** What was made. */
    private record Made(Origin origin, List<PackageFile> files) {}

    /** What a manifest says of itself. */
    private record Claim(int format, String address) {

        static Optional<Claim> of(byte[] manifest) {
            return StrictJson.tree(manifest)
                    .map(tree -> new Claim(
                            tree.path("format").asInt(0), tree.path("address").asString("")));
        }
    }
}
