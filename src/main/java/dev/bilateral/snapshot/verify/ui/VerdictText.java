package dev.bilateral.snapshot.verify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.TableDifference;
import dev.bilateral.snapshot.verify.News;
import dev.bilateral.snapshot.verify.Origin;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Verdict;
import dev.bilateral.snapshot.verify.Verification;
import dev.bilateral.ui.RecordTable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What became of a file, in words, with everything that it rests on. */
final class VerdictText extends Div {

    private static final Messages MESSAGES = Messages.of(VerdictText.class);

    private static final Set<Verdict> DOUBTFUL =
            EnumSet.of(Verdict.EDITED, Verdict.DIFFERENT, Verdict.UNCONFIRMED, Verdict.REWORDED);

    VerdictText(Verification of) {
        addClassName("verdict");
        H2 verdict = new H2(of.sentence());
        if (DOUBTFUL.contains(of.verdict())) {
            verdict.addClassName("verdict-edited");
        }
        add(verdict, new Paragraph(MESSAGES.text("file", of.name())));
        if (!of.origins().isEmpty()) {
            add(new H3(MESSAGES.text("origins")), origins(of));
        }
        add(new H3(MESSAGES.text("files")), files(of));
        EditTable edits = new EditTable(of.files());
        if (!edits.isEmpty()) {
            add(new H3(MESSAGES.text("edits")), edits);
        }
        if (!of.news().isEmpty()) {
            add(new H3(MESSAGES.text("news")));
            of.news().forEach(news -> add(news(news)));
        }
        if (!of.notChecked().isEmpty()) {
            add(new H3(MESSAGES.text("notChecked")), list(of));
        }
    }

    private static Component origins(Verification of) {
        UnorderedList list = new UnorderedList();
        of.origins().forEach(origin -> list.add(new ListItem(origin(origin))));
        return list;
    }

    private static Component origin(Origin origin) {
        Anchor address = new Anchor(origin.address().substring(1), origin.title());
        address.getElement().setAttribute("router-link", true);
        Div parts = new Div(
                new Span(MESSAGES.text("kind." + name(origin.kind()))),
                new Span(" "),
                address,
                new Span(". " + MESSAGES.text("evidence." + name(origin.evidence()))));
        origin.id().ifPresent(id -> {
            parts.add(new Span(" " + MESSAGES.text("snapshot.name") + " "));
            if (origin.evidence() == Evidence.RECORDED) {
                Anchor page = new Anchor("snapshots/" + id, id.value());
                page.getElement().setAttribute("router-link", true);
                parts.add(page);
            } else {
                parts.add(new Span(id.value()));
            }
        });
        origin.created().ifPresent(day -> parts.add(new Span(MESSAGES.text("created", Text.date(day)))));
        origin.records().stream().map(VerdictText::recorded).forEach(text -> parts.add(new Span(" " + text)));
        return parts;
    }

    private static String recorded(RecordedSnapshot.Taking record) {
        return record.who().isEmpty()
                ? MESSAGES.text("recorded.visitor", Text.moment(record.at()))
                : MESSAGES.text("recorded", record.who(), Text.moment(record.at()));
    }

    private static Component files(Verification of) {
        RecordTable table = new RecordTable(
                MESSAGES.text("files"), MESSAGES.text("column.file"), MESSAGES.text("column.condition"));
        of.files().forEach(file -> table.addRow(new Span(file.path()), new Span(ConditionText.of(file))));
        return table;
    }

    private static Component news(News news) {
        UnorderedList editions = new UnorderedList();
        news.newer()
                .forEach(newer -> editions.add(new ListItem(
                        MESSAGES.text("newer", newer.title(), newer.was(), newer.newest(), newer.changes()))));
        news.tables().stream()
                .filter(table -> !table.isEmpty())
                .forEach(table -> editions.add(new ListItem(changed(table))));
        Anchor now = new Anchor(news.address().substring(1), MESSAGES.text("now"));
        now.getElement().setAttribute("router-link", true);
        Div all = new Div(editions);
        all.addClassName("verdict-news");
        if (!news.said().isEmpty()) {
            RecordTable said = new RecordTable(
                    MESSAGES.text("said"),
                    MESSAGES.text("column.what"),
                    MESSAGES.text("column.before"),
                    MESSAGES.text("column.since"));
            for (Said each : news.said()) {
                said.addRow(new Span(each.label()), new Span(each.before()), new Span(each.after()));
            }
            all.add(said);
        }
        all.add(new Paragraph(now));
        return all;
    }

    private static String changed(TableDifference table) {
        return MESSAGES.text(
                "table.changed",
                MESSAGES.find("table." + table.table()).orElse(table.table()),
                table.added().size(),
                table.removed().size(),
                table.changed().size());
    }

    private static Component list(Verification of) {
        UnorderedList list = new UnorderedList();
        of.notChecked().forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
