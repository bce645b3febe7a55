package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.Refusal;
import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.snapshot.verify.csv.TooManyCells;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells of a file what became of it. */
@Service
public class Verifier {

    private final SnapshotArchives snapshots;
    private final PublishedFiles published;
    private final Workbooks workbooks;
    private final LoneFiles lone;
    private final NewsReader news;

    Verifier(
            SnapshotArchives snapshots,
            PublishedFiles published,
            Workbooks workbooks,
            LoneFiles lone,
            NewsReader news) {
        this.snapshots = snapshots;
        this.published = published;
        this.workbooks = workbooks;
        this.lone = lone;
        this.news = news;
    }

    /** @throws UploadRefused where a table in it is too large to be compared */
    public Verification verify(Upload upload) {
        try {
            Checked checked = checked(upload).withoutRepetition();
            List<News> since = checked.origins().stream()
                    .flatMap(origin -> news.since(origin).stream())
                    .distinct()
                    .toList();
            return Verification.of(upload.name(), checked, since);
        } catch (TooManyCells e) {
            throw UploadRefused.over(Refusal.CELLS, e.limit());
        }
    }

    private Checked checked(Upload upload) {
        Optional<UploadedFile> manifest = upload.file(SnapshotArchives.MANIFEST);
        Optional<UploadedFile> descriptor = upload.file("datapackage.json");
        if (upload.isArchive() && manifest.isPresent()) {
            return snapshots.check(upload, manifest.get());
        }
        if (upload.isArchive() && descriptor.isPresent()) {
            return published
                    .check(upload, descriptor.get())
                    .orElseGet(() -> lone.check(upload).alsoNot(Checked.MESSAGES.text("dataset.notHere")));
        }
        if (Workbooks.is(upload)) {
            return workbooks.check(upload);
        }
        Optional<String> document = upload.isArchive() ? OtherFormats.of(upload) : Optional.empty();
        return document.map(sentence -> Checked.not(upload.name(), sentence)).orElseGet(() -> lone.check(upload));
    }
}
