package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.imports.ImportCancelled;
import dev.bilateral.dataset.imports.ImportRefused;
import dev.bilateral.dataset.imports.Progress;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** A file on its way into a draft: how far it is, and a way to stop it. It goes on beside the page. */
final class ImportRun extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final Messages MESSAGES = Messages.of(ImportRun.class);
    private static final int POLL_MILLIS = 500;
    private static final int FULL = 1000;

    private final transient Progress progress = new Progress();
    private final Element bar = new Element("progress");

    ImportRun(String name) {
        bar.setAttribute("max", String.valueOf(FULL));
        bar.setAttribute("value", "0");
        bar.setAttribute("aria-label", MESSAGES.text("import.running", name));
        NativeButton cancel = new NativeButton(MESSAGES.text("import.cancel"), click -> progress.cancel());
        cancel.addClassName("button");
        addClassName("import-run");
        add(new Paragraph(MESSAGES.text("import.running", name)));
        getElement().appendChild(bar);
        add(cancel);
    }

    /** @param failed told why; an {@link ImportCancelled} where somebody stopped it */
    void start(
            UI ui,
            Function<Progress, DatasetDraft> work,
            Consumer<DatasetDraft> done,
            Consumer<RuntimeException> failed) {
        int before = ui.getPollInterval();
        ui.setPollInterval(POLL_MILLIS);
        Registration polled = ui.addPollListener(
                poll -> bar.setAttribute("value", String.valueOf(Math.round(FULL * progress.share()))));
        Runnable ended = () -> {
            polled.remove();
            ui.setPollInterval(before);
        };
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                DatasetDraft draft = work.apply(progress);
                ui.access(() -> {
                    ended.run();
                    done.accept(draft);
                });
            } catch (ImportRefused | ImportCancelled | UploadRefused e) {
                fail(ui, ended, failed, e);
            } catch (RuntimeException e) {
                LOG.error("An import failed", e);
                fail(ui, ended, failed, e);
            }
        }));
    }

    private static void fail(UI ui, Runnable ended, Consumer<RuntimeException> failed, RuntimeException why) {
        ui.access(() -> {
            ended.run();
            failed.accept(why);
        });
    }
}
