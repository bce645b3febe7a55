package dev.bilateral.snapshot.verify.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.Refusal;
import dev.bilateral.common.upload.UploadReader;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.snapshot.verify.Intake;
import dev.bilateral.snapshot.verify.SignatureFile;
import dev.bilateral.snapshot.verify.TooManyFiles;
import dev.bilateral.snapshot.verify.Verification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes one file that is dropped on it, or chosen. It is read while the page is free to do other things. The file of a
 * signature is held until the archive comes that it belongs to.
 */
final class FileDrop extends Div {

    private static final Messages MESSAGES = Messages.of(FileDrop.class);

    private final transient Intake intake;
    private final transient Said said;
    private final Upload upload = new Upload();

    /** Files come on threads of their own, which don't hold the lock of the page. */
    private final transient AtomicReference<Optional<UploadedFile>> signature = new AtomicReference<>(Optional.empty());

    FileDrop(Intake intake, Said said) {
        this.intake = intake;
        this.said = said;
        addClassName("verify-drop");
        upload.setMaxFileSize(Math.toIntExact(intake.limits().bytes()));
        NativeButton choose = new NativeButton(MESSAGES.text("choose"));
        choose.addClassNames("button", "primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(MESSAGES.text("drop")));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(texts());
        upload.setUploadHandler(this::take);
        // several at once would each overwrite what was said of the one before
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(event -> {
            upload.clearFileList();
            said.refused(event.getFileName(), event.getErrorMessage());
        });
        add(upload);
    }

    private void take(UploadEvent event) throws IOException {
        String name = event.getFileName();
        UI ui = event.getUI();
        var _ = ui.access(
                () -> said.checking(name)); // nobody may take the verdict on the file before for that on this one
        try (InputStream body = event.getInputStream()) {
            byte[] start = body.readNBytes(SignatureFile.MOST_BYTES + 1);
            if (SignatureFile.isNamed(name) && start.length <= SignatureFile.MOST_BYTES) {
                keep(ui, name, SignatureFile.of(name, start));
                return;
            }
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), body);
            Verification verification = verify(whole, event, UploadReader.isArchive(start));
            tell(ui, () -> said.verified(verification));
        } catch (UploadRefused e) {
            refuse(ui, name, String.valueOf(e.getMessage()));
        } catch (TooManyFiles e) {
            refuse(ui, name, MESSAGES.text("tooMany", e.limit()));
        } catch (IOException | RuntimeException e) {
            refuse(ui, name, MESSAGES.text("failed"));
            throw e;
        }
    }

    /** The first archive takes the signature with it, unless it is refused and may come again. */
    private Verification verify(InputStream body, UploadEvent event, boolean isArchive) throws IOException {
        Optional<UploadedFile> held = isArchive ? signature.getAndSet(Optional.empty()) : Optional.empty();
        boolean isVerified = false;
        try {
            Verification verification = intake.verify(body, event.getFileSize(), event.getFileName(), held);
            isVerified = true;
            return verification;
        } finally {
            if (!isVerified && held.isPresent()) {
                signature.updateAndGet(since -> since.or(() -> held));
            }
        }
    }

    private void keep(UI ui, String name, UploadedFile file) {
        signature.set(Optional.of(file));
        tell(ui, () -> said.kept(name));
    }

    private void refuse(UI ui, String name, String message) {
        tell(ui, () -> said.refused(name, message));
    }

    private void tell(UI ui, Runnable what) {
        var _ = ui.access(() -> {
            upload.clearFileList();
            what.run();
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

    /** Told what became of a file. */
    interface Said {

        /** A file has begun to arrive. */
        void checking(String name);

        void verified(Verification verification);

        /** @param message a sentence */
        void refused(String name, String message);

        /** The file is a signature, held for the archive that comes next. */
        void kept(String name);
    }
}
