package dev.bilateral.snapshot.verify.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.verify.Intake;
import dev.bilateral.snapshot.verify.TooManyFiles;
import dev.bilateral.snapshot.verify.Verification;
import dev.bilateral.snapshot.verify.upload.Refusal;
import dev.bilateral.snapshot.verify.upload.UploadRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one file that is dropped on it, or chosen. It is read while the page is free to do other things. */
final class FileDrop extends Upload {

    private static final Messages MESSAGES = Messages.of(FileDrop.class);

    private final transient Intake intake;
    private final transient Consumer<Verification> verified;
    private final transient BiConsumer<String, String> refused;

    /** @param refused told the file's name and a sentence */
    FileDrop(Intake intake, Consumer<Verification> verified, BiConsumer<String, String> refused) {
        this.intake = intake;
        this.verified = verified;
        this.refused = refused;
        addClassName("verify-drop");
        setMaxFileSize(Math.toIntExact(intake.limits().bytes()));
        NativeButton choose = new NativeButton(MESSAGES.text("choose"));
        choose.addClassNames("button", "primary");
        setUploadButton(choose);
        setDropLabel(new Span(MESSAGES.text("drop")));
        setDropLabelIcon(new Span());
        setI18n(texts());
        setUploadHandler(this::take);
        // several at once would each overwrite what was said of the one before
        setMaxFiles(1);
        addFileRejectedListener(event -> {
            clearFileList();
            refused.accept(event.getFileName(), event.getErrorMessage());
        });
    }

    private void take(UploadEvent event) throws IOException {
        String name = event.getFileName();
        UI ui = event.getUI();
        try (InputStream body = event.getInputStream()) {
            Verification verification = intake.verify(body, event.getFileSize(), name);
            ui.access(() -> {
                clearFileList();
                verified.accept(verification);
            });
        } catch (UploadRefused e) {
            tell(ui, name, String.valueOf(e.getMessage()));
        } catch (TooManyFiles e) {
            tell(ui, name, MESSAGES.text("tooMany", e.limit()));
        } catch (IOException | RuntimeException e) {
            tell(ui, name, MESSAGES.text("failed"));
            throw e;
        }
    }

    private void tell(UI ui, String name, String message) {
        ui.access(() -> {
            clearFileList();
            refused.accept(name, message);
        });
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(
                        UploadRefused.over(Refusal.BYTES, intake.limits().bytes())
                                .getMessage())
                .setTooManyFiles(MESSAGES.text("one")));
        return texts;
    }
}
