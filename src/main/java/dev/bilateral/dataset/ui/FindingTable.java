package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.check.Finding;
import dev.bilateral.dataset.draft.DraftNote;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.ui.RecordTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Findings with file, line, column, value and rule; those that may stand have a field for the reason. */
final class FindingTable extends Div {

    private static final Messages MESSAGES = Messages.of(FindingTable.class);
    private static final int MOST_LINES = 200;

    private final transient Optional<DraftDesk> desk;

    /** Warnings of a draft, each with the reason that was given so far. */
    static Component warnings(DraftDesk desk, Checked found) {
        return new FindingTable(
                problems(found.withWarnings()),
                found.warnings(),
                Optional.of(desk),
                Optional.of(desk.notes().of(desk.draft().id())));
    }

    static Component errors(DraftDesk desk, Checked found) {
        return new FindingTable(problems(found.withErrors()), found.errors(), Optional.of(desk), Optional.empty());
    }

    /** What is wrong with a file of which there is no draft. */
    static Component errors(List<Problem> problems) {
        return new FindingTable(problems, problems.size(), Optional.empty(), Optional.empty());
    }

    /**
     * @param all how many there are, of which these are the first
     * @param note for what may stand
     */
    private FindingTable(List<Problem> problems, int all, Optional<DraftDesk> desk, Optional<DraftNote> note) {
        this.desk = desk;
        boolean mayStand = note.isPresent();
        String name = MESSAGES.text(mayStand ? "import.warnings" : "import.errors");
        String[] columns = mayStand
                ? new String[] {text("file"), text("line"), text("column"), text("value"), text("rule"), text("reason")}
                : new String[] {text("file"), text("line"), text("column"), text("value"), text("rule")};
        RecordTable table = new RecordTable(name, columns);
        for (Problem problem : problems.stream().limit(MOST_LINES).toList()) {
            Span file = new Span(problem.file());
            Component line = line(problem);
            Span column = new Span(problem.column());
            Span value = new Span(problem.value() == null ? "" : problem.value());
            Span rule = new Span(problem.rule());
            note.ifPresentOrElse(
                    known -> table.addRow(file, line, column, value, rule, reason(problem, known)),
                    () -> table.addRow(file, line, column, value, rule));
        }
        add(table);
        int listed = Math.min(problems.size(), MOST_LINES);
        if (all > listed) {
            add(new Paragraph(MESSAGES.count("import.findings.rest", all - listed)));
        }
    }

    /** The line of a draft leads to its row. */
    private Component line(Problem problem) {
        if (problem.line() == 0) {
            return new Span();
        }
        String line = Text.grouped(Integer.toString(problem.line()));
        return desk.<Component>flatMap(known -> Arrays.stream(DraftPart.values())
                        .filter(part -> problem.file().equals(part.file()))
                        .findFirst()
                        .map(part -> {
                            Anchor link = StepLinks.link(known.address(part, problem.line()), line);
                            link.setAriaLabel(MESSAGES.text("import.row.open", line, part.file()));
                            return link;
                        }))
                .orElseGet(() -> new Span(line));
    }

    private Component reason(Problem problem, DraftNote note) {
        Input reason = new Input(ValueChangeMode.ON_CHANGE);
        reason.setAriaLabel(
                problem.line() == 0
                        ? MESSAGES.text("import.reason.whole", problem.file())
                        : MESSAGES.text("import.reason.of", problem.line(), problem.column()));
        reason.setValue(note.reasons().getOrDefault(problem, ""));
        DraftDesk known = desk.orElseThrow();
        return new Div(
                reason,
                new KeptText(
                        reason, text -> known.notes().keepReason(known.draft().id(), problem, text)));
    }

    private static List<Problem> problems(List<Finding> findings) {
        return findings.stream().map(Finding::problem).toList();
    }

    private static String text(String column) {
        return MESSAGES.text("import.column." + column);
    }
}
