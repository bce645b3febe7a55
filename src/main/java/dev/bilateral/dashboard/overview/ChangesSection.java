package dev.bilateral.dashboard.overview;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.overview.EditionChange.Counts;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.ui.PageAddress.CarryingLink;
import java.util.List;

/** What the editions in view changed, dataset by dataset, with the note that each was published with. */
final class ChangesSection extends Section {

    private static final Messages MESSAGES = Messages.of(ChangesSection.class);

    ChangesSection(List<EditionChange> changes) {
        addClassName("changes");
        add(new H2(MESSAGES.text("changes.title")));
        changes.forEach(change -> add(entry(change)));
    }

    private static Article entry(EditionChange change) {
        DatasetVersion version = change.version();
        CarryingLink title = new CarryingLink("datasets/" + version.dataset(), version.title());
        Div head = new Div(new H3(title));
        change.counts().ifPresent(counts -> head.add(counts(counts)));
        head.addClassName("change-head");
        Paragraph edition = new Paragraph(change.previous()
                .map(previous -> MESSAGES.text("changes.version", version.id(), previous))
                .orElseGet(() -> MESSAGES.text("changes.first", version.id())));
        edition.addClassName("muted");
        return new Article(head, edition, new Paragraph(version.changes()));
    }

    private static Span counts(Counts counts) {
        Span seen = new Span(MESSAGES.text("changes.counts", counts.added(), counts.removed(), counts.changed()));
        seen.getElement().setAttribute("aria-hidden", true);
        Span spoken =
                new Span(MESSAGES.text("changes.counts.spoken", counts.added(), counts.removed(), counts.changed()));
        spoken.addClassName("visually-hidden");
        Span both = new Span(seen, spoken);
        both.addClassName("change-counts");
        return both;
    }
}
