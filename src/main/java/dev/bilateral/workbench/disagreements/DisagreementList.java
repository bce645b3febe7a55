package dev.bilateral.workbench.disagreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Bounds;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Gap;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statements;
import dev.bilateral.workbench.disagreements.PinnedDisagreements.Found;
import java.util.List;
import java.util.Optional;

/** The disagreements of each dataset, each with the bounds that do not meet. */
final class DisagreementList extends Div {

    private static final Messages MESSAGES = Messages.of(DisagreementList.class);
    /** The digits that a number can have. */
    private static final int DECIMALS = 15;

    DisagreementList() {
        addClassName("disagreement-list");
    }

    void show(Pins pins, List<Found> found, Optional<Subject> chosen) {
        removeAll();
        for (Found one : found) {
            if (!one.disagreements().isEmpty()) {
                add(new H2(one.version().title()));
                one.disagreements().forEach(d -> add(article(pins, one, d, chosen)));
            }
            one.tooLong().forEach(series -> add(new Paragraph(MESSAGES.text("tooLong", series.title()))));
        }
    }

    private static Component article(Pins pins, Found found, Disagreement disagreement, Optional<Subject> chosen) {
        Subject subject = Subject.of(found.dataset(), disagreement);
        Anchor title = new Anchor("disagreements?" + SubjectCodec.query(pins, subject), title(disagreement));
        title.getElement().setAttribute("router-link", true);
        if (chosen.equals(Optional.of(subject))) {
            title.getElement().setAttribute("aria-current", "true");
        }
        Statements statements = Statements.of(disagreement.observations());
        Paragraph counts = new Paragraph(
                MESSAGES.count("counts", statements.count(), MESSAGES.count("documents", statements.documents())));
        counts.addClassName("muted");
        UnorderedList reasons = new UnorderedList();
        Disagreements.gaps(disagreement).forEach(gap -> reasons.add(new ListItem(reason(gap))));
        return new Article(new H3(title), counts, reasons);
    }

    private static String title(Disagreement disagreement) {
        String refersTo = StatedText.refersTo(disagreement.observations().getFirst());
        return disagreement.base().isEmpty()
                ? MESSAGES.text("what", disagreement.series().title(), refersTo)
                : MESSAGES.text("what.base", disagreement.series().title(), refersTo, disagreement.base());
    }

    private static String reason(Gap gap) {
        return MESSAGES.text(
                "reason",
                said(gap.lower()),
                bounds(gap.lower(), gap.lowerBounds()),
                said(gap.upper()),
                bounds(gap.upper(), gap.upperBounds()));
    }

    /** A year is no quantity: its digits stand together. */
    private static String bounds(Observation o, Bounds bounds) {
        String text = Text.bounds(bounds, DECIMALS);
        return o.unit().equals("year") ? text.replace("\u202f", "") : text;
    }

    private static String said(Observation o) {
        return o.statedOn() == null
                ? MESSAGES.text("said.undated", StatedText.quantity(o), o.who())
                : MESSAGES.text("said", StatedText.quantity(o), o.who(), Text.date(o.statedOn()));
    }
}
