package dev.bilateral.snapshot.verify.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.Limits;
import dev.bilateral.snapshot.verify.Intake;
import dev.bilateral.snapshot.verify.Verification;

/** Where a file is handed in, and told what became of it. */
@Route("verify")
@AnonymousAllowed
class VerifyView extends Section implements HasDynamicTitle, FileDrop.Said {

    private static final Messages MESSAGES = Messages.of(VerifyView.class);
    private static final long MEBI = 1024L * 1024;

    private final Div result = new Div();

    VerifyView(Intake intake) {
        addClassNames("records-page", "verify-page");
        Limits limits = intake.limits();
        Paragraph small = new Paragraph(
                MESSAGES.text("limits", limits.bytes() / MEBI, limits.entries()) + " " + MESSAGES.text("signature"));
        small.addClassName("muted");
        Anchor snapshots = new Anchor("snapshots", MESSAGES.text("snapshots"));
        snapshots.getElement().setAttribute("router-link", true);
        result.addClassName("verify-result");
        result.getElement().setAttribute("aria-live", "polite").setAttribute("role", "status");
        add(
                new H1(MESSAGES.text("title")),
                new Paragraph(MESSAGES.text("what")),
                new FileDrop(intake, this),
                small,
                new Paragraph(snapshots),
                result);
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("title");
    }

    @Override
    public void checking(String name) {
        say(MESSAGES.text("checking", name));
    }

    @Override
    public void verified(Verification verification) {
        result.removeAll();
        result.add(new VerdictText(verification));
    }

    @Override
    public void refused(String name, String message) {
        say(MESSAGES.text("refused", name, message)).addClassName("verify-problem");
    }

    @Override
    public void kept(String name) {
        say(MESSAGES.text("kept", name));
    }

    private Paragraph say(String sentence) {
        result.removeAll();
        Paragraph said = new Paragraph(sentence);
        result.add(said);
        return said;
    }
}
