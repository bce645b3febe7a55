package dev.bilateral.dataset.imports;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.check.Checks;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.persistence.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A server without its web, to import into the dataset {@code sample}. */
record RunningImports(ConfigurableApplicationContext application) implements AutoCloseable {

    private static final DatasetId SAMPLE = new DatasetId("sample");
    private static final String AUTHOR = "stewart";

    static RunningImports start(TestDatabase database, Path home, Path shipped) {
        return start(database, database.freshUrl(), home, shipped);
    }

    static RunningImports start(TestDatabase database, String url, Path home, Path shipped) {
        return new RunningImports(database.start(
                List.of("--bilateral.folder=" + home, "--bilateral.datasets=" + shipped), url, Rooms.class));
    }

    DatasetService datasets() {
        return application.getBean(DatasetService.class);
    }

    Drafts drafts() {
        return application.getBean(Drafts.class);
    }

    Publishing publishing() {
        return application.getBean(Publishing.class);
    }

    /** As it is now, whether it was checked or not. */
    DatasetVersion publish(DatasetDraft draft, String note) {
        int revision = drafts().revision(draft.id());
        return publishing().publish(new Release(draft.id(), revision, AUTHOR, note, List.of()), new Progress());
    }

    AuditTrail audit() {
        return application.getBean(AuditTrail.class);
    }

    Checked check(DatasetDraft draft) {
        return application.getBean(Checks.class).check(SAMPLE, DraftTables.of(drafts(), draft.id()));
    }

    DatasetDraft fill(String name, String text) throws IOException {
        return fill(name, text.getBytes(StandardCharsets.UTF_8), null, new Progress());
    }

    DatasetDraft fill(String name, byte[] content, @Nullable Mapping mapping, Progress progress) throws IOException {
        Arrivals arrivals = application.getBean(Arrivals.class);
        try (ArrivedFile file = arrivals.receive(new ByteArrayInputStream(content), content.length, name)) {
            return application.getBean(Imports.class).fill(file, SAMPLE, AUTHOR, mapping, progress);
        }
    }

    @Override
    public void close() {
        application.close();
    }

    @Import(DatasetRooms.class)
    @ComponentScan({"dev.bilateral.dataset.imports", "dev.bilateral.dataset.check", "dev.bilateral.dataset.diff"})
    static class Rooms {}
}
