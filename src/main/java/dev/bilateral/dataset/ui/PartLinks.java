package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.CheckedDraft;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of a draft to choose from, each with how many rows and errors it has. These are counted beside the page; until
 * they are, those of before are shown.
 */
final class PartLinks extends Nav {

    private static final Logger LOG = LoggerFactory.getLogger(PartLinks.class);
    private static final Messages MESSAGES = Messages.of(PartLinks.class);

    private final transient DraftDesk desk;
    private final transient Map<DraftPart, Anchor> links = new EnumMap<>(DraftPart.class);
    private final Paragraph failed = new Paragraph();
    private int begun;
    private boolean isCounting;
    private boolean isOutdated;

    PartLinks(DraftDesk desk, DraftPart shown) {
        this.desk = desk;
        UnorderedList list = new UnorderedList();
        list.addClassName("import-steps");
        getElement().setAttribute("aria-label", MESSAGES.text("import.rows.of"));
        for (DraftPart part : DraftPart.values()) {
            Anchor link = StepLinks.link(desk.address(part), text(part, MESSAGES.text("import.rows.counting")));
            if (part == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.put(part, link);
            list.add(new ListItem(link));
        }
        failed.addClassName("error");
        failed.getElement().setAttribute("role", "alert");
        failed.setVisible(false);
        add(list, failed);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        isCounting = false; // nobody was told on a page that was left
        count();
    }

    /** Counts anew. Whatever is changed while that lasts is counted once it is done, all together. */
    void count() {
        isOutdated = true;
        if (!isCounting) {
            getUI().ifPresent(this::begin);
        }
    }

    private void begin(UI ui) {
        isCounting = true;
        isOutdated = false;
        int count = ++begun;
        getElement().setAttribute("aria-busy", "true");
        Thread.ofVirtual().name("draft-count").start(() -> {
            Optional<Map<DraftPart, String>> counts = counts();
            Telling.tell(ui, this, () -> {
                if (count == begun) {
                    show(counts);
                    end(ui);
                }
            });
        });
    }

    private void show(Optional<Map<DraftPart, String>> counts) {
        String none = MESSAGES.text("import.rows.uncounted");
        links.forEach((part, link) -> link.setText(
                text(part, counts.map(all -> all.getOrDefault(part, none)).orElse(none))));
        failed.setText(counts.isEmpty() ? MESSAGES.text("import.rows.uncounted.all") : "");
        failed.setVisible(counts.isEmpty());
    }

    private void end(UI ui) {
        isCounting = false;
        getElement().setAttribute("aria-busy", "false");
        if (isOutdated) {
            begin(ui);
        }
    }

    private Optional<Map<DraftPart, String>> counts() {
        try {
            Optional<Checked> found = desk.quicklyChecked().map(CheckedDraft::found);
            Map<DraftPart, String> counts = new EnumMap<>(DraftPart.class);
            for (DraftPart part : DraftPart.values()) {
                String rows =
                        MESSAGES.count("import.rows.count", desk.rows(part).count());
                counts.put(
                        part,
                        found.map(known -> MESSAGES.text(
                                        "import.part.errors",
                                        rows,
                                        MESSAGES.count("import.errors.count", errors(known, part))))
                                .orElse(rows));
            }
            return Optional.of(counts);
        } catch (RuntimeException | Error e) {
            LOG.error("Rows of a draft could not be counted", e);
            return Optional.empty();
        }
    }

    private static String text(DraftPart part, String counts) {
        return MESSAGES.text("import.part." + part.code(), counts);
    }

    private static int errors(Checked found, DraftPart part) {
        return (int) found.withErrors().stream()
                .filter(error -> error.problem().file().equals(part.file()))
                .count();
    }
}
