package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;

/** Says which of the pinned editions were withdrawn, and why; empty where all of them stand. */
public final class WithdrawnEditions extends Div {

    private static final Messages MESSAGES = Messages.of(WithdrawnEditions.class);

    private final transient DatasetService datasets;

    public WithdrawnEditions(DatasetService datasets) {
        this.datasets = datasets;
    }

    public void show(Pins pins) {
        removeAll();
        pins.versions()
                .forEach((id, version) -> datasets.find(id)
                        .ifPresent(dataset -> dataset.withdrawal(version)
                                .ifPresent(withdrawal -> dataset.versions().stream()
                                        .filter(one -> one.id().equals(version))
                                        .forEach(one -> add(notice(
                                                one,
                                                MESSAGES.text(
                                                        "edition.withdrawn",
                                                        one.id(),
                                                        one.title(),
                                                        Text.moment(withdrawal.at()),
                                                        Text.sentence(withdrawal.reason()))))))));
        setVisible(getComponentCount() > 0);
    }

    private static Paragraph notice(DatasetVersion version, String text) {
        Anchor page = new Anchor("datasets/" + version.dataset() + "/" + version.id(), MESSAGES.text("edition.page"));
        page.getElement().setAttribute("router-link", true);
        Paragraph notice = new Paragraph(new Span(text + " "), page);
        notice.addClassName("record-notice");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }
}
