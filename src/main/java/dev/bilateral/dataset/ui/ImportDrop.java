package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.Refusal;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.dataset.imports.Arrivals;
import dev.bilateral.dataset.imports.ArrivedFile;
import dev.bilateral.dataset.imports.ImportRefused;
import dev.bilateral.dataset.imports.Imports;
import dev.bilateral.dataset.imports.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Takes one file that is dropped on it, or chosen, and looks what it is. */
final class ImportDrop extends Div {

    private static final Messages MESSAGES = Messages.of(ImportDrop.class);

    private final transient Arrivals arrivals;
    private final transient Imports imports;
    private final transient BiConsumer<ArrivedFile, Layout> arrived;
    private final transient BiConsumer<String, RuntimeException> refused;
    private final Upload upload = new Upload();

    /** @param refused told the file's name, and why */
    ImportDrop(
            Arrivals arrivals,
            Imports imports,
            BiConsumer<ArrivedFile, Layout> arrived,
            BiConsumer<String, RuntimeException> refused) {
        this.arrivals = arrivals;
        this.imports = imports;
        this.arrived = arrived;
        this.refused = refused;
        addClassName("verify-drop");
        upload.setMaxFileSize(Math.toIntExact(Arrivals.LIMITS.bytes()));
        NativeButton choose = new NativeButton(MESSAGES.text("import.choose"));
        choose.addClassNames("button", "primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(MESSAGES.text("import.drop")));
        upload.setDropLabelIcon(new Span());
        UploadRefused tooLarge = UploadRefused.over(Refusal.BYTES, Arrivals.LIMITS.bytes());
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(String.valueOf(tooLarge.getMessage()))));
        upload.setMaxFiles(1);
        upload.setUploadHandler(this::take);
        upload.addFileRejectedListener(event -> {
            upload.clearFileList();
            refused.accept(event.getFileName(), tooLarge);
        });
        add(upload);
    }

    /** A file that comes when its page was left is nobody's any more. */
    void give(ArrivedFile file, Layout layout) {
        upload.clearFileList();
        if (isAttached()) {
            arrived.accept(file, layout);
        } else {
            file.close();
        }
    }

    private void take(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        try (InputStream body = event.getInputStream()) {
            ArrivedFile file = arrivals.receive(body, event.getFileSize(), name);
            try {
                Layout layout = imports.look(file);
                ui.accessLater(() -> give(file, layout), file::close).run();
            } catch (RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (UploadRefused | ImportRefused e) {
            var _ = ui.access(() -> {
                upload.clearFileList();
                refused.accept(name, e);
            });
        }
    }
}
