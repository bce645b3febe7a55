package dev.bilateral.workbench.disagreements;

import static dev.bilateral.workbench.disagreements.EditionDisagreements.MOST_ROWS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Gap;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.workbench.disagreements.Found.Listed;
import dev.bilateral.workbench.disagreements.PinnedDisagreements.Looked;
import java.util.List;
import java.util.Optional;

/** The disagreements of each dataset, each with the bounds that do not meet. */
final class DisagreementList extends Div {

    private static final Messages MESSAGES = Messages.of(DisagreementList.class);
    /** So many are added at a time. */
    private static final int PART = 100;

    DisagreementList() {
        addClassName("disagreement-list");
    }

    /** Of an edition that is still looked through it says so. */
    void show(Pins pins, List<Looked> looked, Optional<Subject> chosen) {
        removeAll();
        for (Looked one : looked) {
            if (one.result().isCompletedExceptionally()) {
                add(new Paragraph(MESSAGES.text("failed", one.version().title())));
            } else if (one.found().isEmpty()) {
                add(waiting(one.version()));
            } else {
                one.found().ifPresent(found -> show(pins, found, chosen));
            }
        }
    }

    private void show(Pins pins, Found found, Optional<Subject> chosen) {
        if (found.count() + found.passedOver().size() > 0) {
            add(new H2(found.version().title()));
            found.passedOver()
                    .forEach(row -> add(new Paragraph(MESSAGES.text(
                            "passedOver", row.series().title(), StatedText.refersTo(row), grouped(MOST_ROWS)))));
            add(new Parts(pins, found, chosen));
        }
    }

    private static String grouped(int number) {
        return Text.grouped(Integer.toString(number));
    }

    private static Component waiting(DatasetVersion version) {
        Paragraph waiting = new Paragraph(MESSAGES.text("looking", version.title(), grouped(version.observations())));
        waiting.getElement().setAttribute("role", "status");
        return waiting;
    }

    /** Those of one edition, some at a time. */
    private static final class Parts extends Div {

        private final transient Pins pins;
        private final transient List<Listed> all;
        private final int count;
        private final transient Optional<Subject> chosen;
        private int shown;

        Parts(Pins pins, Found found, Optional<Subject> chosen) {
            this.pins = pins;
            this.all = found.disagreements();
            this.count = found.count();
            this.chosen = chosen;
            addClassName("disagreement-list");
            addPart();
        }

        private void addPart() {
            int end = Math.min(all.size(), shown + PART);
            all.subList(shown, end).forEach(one -> add(article(pins, one, chosen)));
            shown = end;
            int left = all.size() - shown;
            if (left > 0) {
                NativeButton more =
                        new NativeButton(MESSAGES.text("more", Math.min(PART, left), grouped(count - shown)));
                more.addClickListener(click -> {
                    remove(more);
                    addPart();
                });
                add(more);
            } else if (count > shown) {
                add(new Paragraph(MESSAGES.text("more.not", grouped(shown), grouped(count))));
            }
        }
    }

    private static Component article(Pins pins, Listed listed, Optional<Subject> chosen) {
        Anchor title = new Anchor("disagreements?" + SubjectCodec.query(pins, listed.subject()), title(listed));
        title.getElement().setAttribute("router-link", true);
        if (chosen.equals(Optional.of(listed.subject()))) {
            title.getElement().setAttribute("aria-current", "true");
        }
        Paragraph counts = new Paragraph(
                MESSAGES.count("counts", listed.statements(), MESSAGES.count("documents", listed.documents())));
        counts.addClassName("muted");
        UnorderedList reasons = new UnorderedList();
        listed.gaps().forEach(gap -> reasons.add(new ListItem(reason(gap))));
        Article article = new Article(new H3(title), counts, reasons);
        if (listed.gaps().size() == Listed.MOST_GAPS) {
            article.add(new Paragraph(MESSAGES.text("reasons.rest")));
        }
        return article;
    }

    private static String title(Listed listed) {
        Observation first = listed.first();
        return first.base().isEmpty()
                ? MESSAGES.text("what", first.series().title(), StatedText.refersTo(first))
                : MESSAGES.text("what.base", first.series().title(), StatedText.refersTo(first), first.base());
    }

    private static String reason(Gap gap) {
        return MESSAGES.text(
                "reason",
                said(gap.lower()),
                StatedText.bounds(gap.lower(), gap.lowerBounds()),
                said(gap.upper()),
                StatedText.bounds(gap.upper(), gap.upperBounds()));
    }

    private static String said(Observation o) {
        return o.statedOn() == null
                ? MESSAGES.text("said.undated", StatedText.quantity(o), o.who())
                : MESSAGES.text("said", StatedText.quantity(o), o.who(), Text.date(o.statedOn()));
    }
}
