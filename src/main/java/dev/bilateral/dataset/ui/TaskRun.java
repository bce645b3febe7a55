package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.bilateral.common.Cancelled;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Progress;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.imports.ImportRefused;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Something that takes its time beside the page: how far it is, and a way to stop it while it can be stopped. */
final class TaskRun extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRun.class);
    private static final Messages MESSAGES = Messages.of(TaskRun.class);
    private static final int FULL = 1000;

    private final transient Progress progress = new Progress();
    private final Element bar = new Element("progress");
    private final NativeButton cancel = new NativeButton(MESSAGES.text("import.cancel"));
    private final boolean endsWithPage;

    private TaskRun(String what, boolean endsWithPage) {
        this.endsWithPage = endsWithPage;
        bar.setAttribute("aria-label", what);
        bar.setAttribute("max", String.valueOf(FULL));
        bar.setAttribute("value", "0");
        cancel.addClassName("button");
        cancel.addClickListener(click -> progress.cancel());
        addClassName("import-run");
        add(new Paragraph(what));
        getElement().appendChild(bar);
        add(cancel);
    }

    /** Goes on when the page is left. */
    static TaskRun lasting(String what) {
        return new TaskRun(what, false);
    }

    /** Is of use to this page alone. */
    static TaskRun ofPage(String what) {
        return new TaskRun(what, true);
    }

    private void showShare(double share) {
        bar.setAttribute("value", String.valueOf(Math.round(FULL * share)));
        if (progress.isSettled()) {
            cancel.removeFromParent();
        }
    }

    /**
     * Begins, or does so as soon as it is shown: a page that is opened by its address is made before it is. Whoever left
     * the page is told nothing.
     *
     * @param failed told why; a {@link Cancelled} where somebody stopped it
     */
    <T> void start(Function<Progress, T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        getUI().ifPresentOrElse(
                        ui -> start(ui, work, done, failed),
                        () -> addAttachListener(shown -> {
                            shown.unregisterListener();
                            start(shown.getUI(), work, done, failed);
                        }));
    }

    private <T> void start(UI ui, Function<Progress, T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        progress.tell(share -> tell(ui, () -> showShare(share)));
        Thread.ofVirtual().name("task").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                T made = work.apply(progress);
                tell(ui, () -> done.accept(made));
            } catch (ImportRefused | Cancelled | UploadRefused | PublishingRefused e) {
                tell(ui, () -> failed.accept(e));
            } catch (RuntimeException e) {
                LOG.error("A task beside a page failed", e);
                tell(ui, () -> failed.accept(e));
            } catch (Error e) {
                LOG.error("A task beside a page failed", e);
                tell(ui, () -> failed.accept(new IllegalStateException(e)));
                throw e;
            }
        }));
    }

    private void tell(UI ui, Runnable how) {
        Telling.tell(ui, this, how);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (endsWithPage) {
            progress.cancel();
        }
    }
}
