package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.FrozenRevision;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.ui.SnapshotTaker.Taken;
import dev.bilateral.ui.Dialog;
import java.util.Optional;
import java.util.function.Supplier;

/** One press freezes what is on screen, unsaved edits included, and says where it is found from now on. */
final class SnapshotButton extends Div {

    private static final Messages MESSAGES = Messages.of(SnapshotButton.class);

    private final transient Supplier<Optional<Frozen>> shown;
    private final transient SnapshotTaker taker;
    private final Dialog dialog = new Dialog(MESSAGES.text("snapshot"));
    private final Div outcome = new Div();

    SnapshotButton(Supplier<Optional<Frozen>> shown, SnapshotTaker taker) {
        this.shown = shown;
        this.taker = taker;
        addClassName("snapshot-action");
        outcome.addClassName("snapshot-taken");
        outcome.getElement().setAttribute("role", "status");
        NativeButton button = new NativeButton(
                MESSAGES.text("snapshot"), click -> click.getSource().getUI().ifPresent(this::take));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        add(button, dialog);
    }

    private void take(UI ui) {
        Optional<Frozen> frozen = shown.get();
        if (frozen.isEmpty()) {
            return;
        }
        Paragraph working = new Paragraph(MESSAGES.text("taking"));
        working.addClassName("snapshot-working");
        outcome.removeAll();
        outcome.add(working);
        dialog.open(MESSAGES.text("snapshot"), outcome);
        SerializableConsumer<Taken> tell = ui.accessLater(this::show, () -> {});
        taker.take(frozen.get(), tell);
    }

    private void show(Taken taken) {
        outcome.removeAll();
        if (!taken.problem().isEmpty()) {
            Paragraph problem = new Paragraph(taken.problem());
            problem.addClassName("error");
            outcome.add(problem);
        }
        taken.archive().ifPresent(archive -> {
            taken.recorded().ifPresent(recorded -> outcome.add(where(recorded)));
            Div actions = new Div(new ZipDownload(archive.fileName(), archive.zip()));
            actions.addClassName("snapshot-links");
            taken.recorded().ifPresent(recorded -> actions.add(page(recorded), copyAddress(recorded)));
            outcome.add(actions);
        });
    }

    private static Component where(RecordedSnapshot recorded) {
        Code address = new Code(path(recorded));
        address.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", path(recorded));
        boolean isVisitor = recorded.records().stream().allMatch(r -> r.who().isEmpty());
        Div where = new Div(
                new Paragraph(MESSAGES.text("taken", recorded.id())),
                new Paragraph(address),
                muted(MESSAGES.text(isVisitor ? "taken.visitor" : "taken.account")));
        if (hasAssumptions(recorded)) {
            where.add(muted(MESSAGES.text("taken.reasons")));
        }
        return where;
    }

    /** Whether somebody can have written reasons beside what is frozen, of which a snapshot knows nothing. */
    private static boolean hasAssumptions(RecordedSnapshot recorded) {
        return FrozenRevision.of(recorded.address()).size() == 1;
    }

    private static Component page(RecordedSnapshot recorded) {
        Anchor page = new Anchor(path(recorded), MESSAGES.text("taken.page"));
        page.addClassName("button");
        page.getElement().setAttribute("router-link", true);
        return page;
    }

    private static Component copyAddress(RecordedSnapshot recorded) {
        NativeButton copy = new NativeButton(MESSAGES.text("taken.copy"));
        copy.getElement()
                .setAttribute("data-said", MESSAGES.text("copied"))
                .setAttribute("data-failed", MESSAGES.text("copied.not"))
                .setAttribute("data-copies", path(recorded))
                .executeJs("this.dataset.copies = new URL($0, document.baseURI).href", path(recorded));
        return copy;
    }

    private static String path(RecordedSnapshot recorded) {
        return "snapshots/" + recorded.id();
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
