package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.check.Finding;
import dev.bilateral.ui.RecordTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Findings with file, line, column, value and rule; those that may stand have a field for the reason. */
final class FindingTable extends Div {

    private static final Messages MESSAGES = Messages.of(FindingTable.class);
    private static final int MOST_LINES = 200;

    /**
     * @param reasons those given so far, by finding
     * @param kept told of each that is given, or taken back with an empty text
     */
    static Component warnings(List<Finding> findings, Map<Problem, String> reasons, BiConsumer<Problem, String> kept) {
        return new FindingTable(findings.stream().map(Finding::problem).toList(), reasons, Optional.of(kept));
    }

    static Component errors(List<Problem> problems) {
        return new FindingTable(problems, Map.of(), Optional.empty());
    }

    private FindingTable(
            List<Problem> problems, Map<Problem, String> reasons, Optional<BiConsumer<Problem, String>> kept) {
        boolean mayStand = kept.isPresent();
        String name = MESSAGES.text(mayStand ? "import.warnings" : "import.errors");
        String[] columns = mayStand
                ? new String[] {text("file"), text("line"), text("column"), text("value"), text("rule"), text("reason")}
                : new String[] {text("file"), text("line"), text("column"), text("value"), text("rule")};
        RecordTable table = new RecordTable(name, columns);
        for (Problem problem : problems.stream().limit(MOST_LINES).toList()) {
            Span file = new Span(problem.file());
            Span line = new Span(problem.line() == 0 ? "" : String.valueOf(problem.line()));
            Span column = new Span(problem.column());
            Span value = new Span(problem.value() == null ? "" : problem.value());
            Span rule = new Span(problem.rule());
            kept.ifPresentOrElse(
                    keep -> table.addRow(file, line, column, value, rule, reason(problem, reasons, keep)),
                    () -> table.addRow(file, line, column, value, rule));
        }
        add(table);
        if (problems.size() > MOST_LINES) {
            add(new Paragraph(MESSAGES.text("import.findings.rest", problems.size() - MOST_LINES)));
        }
    }

    private static Component reason(Problem problem, Map<Problem, String> reasons, BiConsumer<Problem, String> keep) {
        Input reason = new Input(ValueChangeMode.ON_CHANGE);
        reason.setAriaLabel(MESSAGES.text("import.reason.of", problem.line(), problem.column()));
        reason.setValue(reasons.getOrDefault(problem, ""));
        return new Div(reason, new KeptText(reason, text -> keep.accept(problem, text)));
    }

    private static String text(String column) {
        return MESSAGES.text("import.column." + column);
    }
}
