package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Cancelled;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Progress;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.imports.Arrivals;
import dev.bilateral.dataset.imports.ArrivedFile;
import dev.bilateral.dataset.imports.ImportRefused;
import dev.bilateral.dataset.imports.Imports;
import dev.bilateral.dataset.imports.Layout;
import dev.bilateral.dataset.imports.Mapping;
import dev.bilateral.dataset.imports.Mappings;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a draft comes from: a file, the newest version, or an earlier sitting. */
final class ImportFiles extends Div {

    private static final Messages MESSAGES = Messages.of(ImportFiles.class);

    private final transient Imports imports;
    private final transient Mappings mappings;
    private final transient Dataset dataset;
    private final transient String author;
    private final transient Consumer<DatasetDraft> begun;
    private final Div now = new Div();
    private final Div beside = new Div();
    private transient @Nullable ArrivedFile held;

    ImportFiles(
            Arrivals arrivals,
            Imports imports,
            Mappings mappings,
            Drafts drafts,
            Dataset dataset,
            String author,
            Consumer<DatasetDraft> begun) {
        this.imports = imports;
        this.mappings = mappings;
        this.dataset = dataset;
        this.author = author;
        this.begun = begun;
        addClassName("import-page");
        now.addClassName("import-page");
        now.getElement().setAttribute("aria-live", "polite");
        beside.getElement().setAttribute("aria-live", "polite");
        NativeButton edit =
                new NativeButton(MESSAGES.text("import.edit", dataset.newest().id()), click -> edit(drafts));
        edit.addClassName("button");
        add(
                new H2(MESSAGES.text("import.step.files")),
                new Paragraph(
                        MESSAGES.text("import.files.text", dataset.newest().id())),
                new ImportDrop(arrivals, imports, this::arrived, this::unheard),
                now,
                beside,
                new Paragraph(MESSAGES.text("import.edit.text")),
                edit,
                new DraftLinks(drafts, dataset.id(), author));
    }

    /** Goes on with a file that is here. */
    void arrived(ArrivedFile file, Layout layout) {
        if (isRunning(file.name())) {
            file.close();
            return;
        }
        if (held != file) {
            forget();
        }
        held = file;
        now.removeAll();
        if (layout instanceof Layout.Foreign foreign) {
            show(file, foreign, mappings.last(dataset.id(), foreign.header()));
        } else {
            run(file, layout, null);
        }
    }

    private void show(ArrivedFile file, Layout.Foreign foreign, Optional<Mapping> chosen) {
        now.removeAll();
        now.add(new Paragraph(MESSAGES.text("import.foreign", file.name())));
        now.add(new MappingForm(
                foreign,
                imports.referable(dataset.id()),
                chosen,
                (charset, mapping) -> reread(file, foreign, charset, mapping),
                mapping -> {
                    mappings.keep(dataset.id(), mapping);
                    run(file, foreign, mapping);
                }));
    }

    /** In other letters columns may have other names; what was chosen goes by their places. */
    private void reread(ArrivedFile file, Layout.Foreign before, Charset charset, Mapping mapping) {
        try {
            Layout.Foreign after = imports.look(file, charset);
            show(file, after, Optional.of(mapping.renamed(before.header(), after.header())));
        } catch (ImportRefused e) {
            refused(file.name(), e);
        }
    }

    private void edit(Drafts drafts) {
        String version = dataset.newest().id().toString();
        if (!isRunning(version)) {
            forget();
            run(
                    MESSAGES.text("import.copying", version),
                    version,
                    progress -> drafts.copyOf(dataset.newest(), author, progress));
        }
    }

    /** Whether something is being taken in, which nothing else may end; it is told then. */
    private boolean isRunning(String name) {
        beside.removeAll();
        boolean isRunning = now.getChildren().anyMatch(TaskRun.class::isInstance);
        if (isRunning) {
            beside.add(new Alert(MESSAGES.text("import.busy", name)));
        }
        return isRunning;
    }

    /** Of a file that never came nothing is shown while another is being taken in. */
    private void unheard(String name, RuntimeException why) {
        if (!isRunning(name)) {
            refused(name, why);
        }
    }

    private void refused(String name, RuntimeException why) {
        beside.removeAll();
        now.removeAll();
        now.add(new Alert(name + ": " + words(why)));
        if (why instanceof ImportRefused refused && !refused.problems().isEmpty()) {
            now.add(FindingTable.errors(refused.problems()));
        }
    }

    private void run(ArrivedFile file, Layout layout, @Nullable Mapping mapping) {
        run(MESSAGES.text("import.running", file.name()), file.name(), progress -> {
            try (file) {
                return imports.fill(file, layout, dataset.id(), author, mapping, progress);
            }
        });
    }

    private void run(String what, String name, Function<Progress, DatasetDraft> work) {
        TaskRun run = TaskRun.lasting(what);
        now.removeAll();
        now.add(run);
        run.start(work, begun, why -> refused(name, why));
    }

    private static String words(RuntimeException why) {
        return switch (why) {
            case Cancelled cancelled -> MESSAGES.text("import.cancelled");
            case ImportRefused refused -> String.valueOf(refused.getMessage());
            case UploadRefused refused -> String.valueOf(refused.getMessage());
            default -> MESSAGES.text("import.failed");
        };
    }

    private void forget() {
        ArrivedFile file = held;
        if (file != null) {
            file.close();
        }
        held = null;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (now.getChildren().noneMatch(TaskRun.class::isInstance)) {
            forget();
        }
    }
}
