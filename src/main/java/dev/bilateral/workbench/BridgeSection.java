package dev.bilateral.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.figure.comparison.ComparisonFile;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonState.Pair;
import dev.bilateral.figure.comparison.ComparisonTables;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.figure.ui.QuestionForm;
import dev.bilateral.model.Question;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.CsvDownload;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome differs between two of the compared: step by step, as a chart and as rows whose order can be changed.
 */
final class BridgeSection extends Section {

    private static final Messages MESSAGES = Messages.of(BridgeSection.class);

    private final transient DatasetService datasets;
    private final transient Consumer<ComparisonState> change;
    private final QuestionForm form;
    private final NativeSelect from = new NativeSelect(MESSAGES.text("bridge.from"));
    private final NativeSelect to = new NativeSelect(MESSAGES.text("bridge.to"));
    private final Div pair = new Div(from, new Span(MESSAGES.text("bridge.and")), to);
    private final Div answers = new Div();
    private final Paragraph order = new Paragraph(MESSAGES.text("bridge.order"));
    private final StepRows rows = new StepRows(this::change);
    private final Div files = new Div();
    private transient List<ComparedChart> shown = List.of();
    private transient @Nullable Comparison comparison;

    BridgeSection(List<Question> questions, DatasetService datasets, Consumer<ComparisonState> change) {
        this.datasets = datasets;
        this.change = change;
        form = new QuestionForm(question -> change(state -> state.asking(question)));
        form.offer(questions);
        pair.addClassName("question");
        from.addValueChangeListener(chosen -> choosePair(chosen.isFromClient(), true));
        to.addValueChangeListener(chosen -> choosePair(chosen.isFromClient(), false));
        order.addClassName("footnote");
        files.addClassName("compare-files");
        add(new H2(MESSAGES.text("bridge.title")), pair, form, answers, order, rows, files);
    }

    void show(Comparison compared) {
        comparison = compared;
        if (!form.question().equals(Optional.of(compared.state().question()))) {
            form.show(compared.state().question());
        }
        showPair(compared);
        List<WhyDiffers> found = compared.bridges();
        if (found.size() != shown.size()) {
            answers.removeAll();
            shown = found.stream()
                    .map(why -> new ComparedChart(MESSAGES.text("bridge.elsewhere")))
                    .toList();
            shown.forEach(answers::add);
        }
        for (int i = 0; i < found.size(); i++) {
            show(shown.get(i), found.get(i), compared.state());
        }
        rows.show(found);
        boolean hasSteps = found.stream().anyMatch(WhyDiffers::hasSteps);
        order.setVisible(hasSteps);
        files.removeAll();
        if (hasSteps) {
            files.add(file(compared, CsvProfile.EXCEL), file(compared, CsvProfile.DATA));
        }
    }

    private Anchor file(Comparison compared, CsvProfile profile) {
        return new Anchor(
                CsvDownload.of(
                        ComparisonFile.of(compared.state(), datasets, Percentiles.NONE)
                                .stepsName("csv"),
                        new ComparisonTables(compared).stepsFile("csv"),
                        profile),
                MESSAGES.text("bridge.download." + profile));
    }

    private static void show(ComparedChart chart, WhyDiffers why, ComparisonState state) {
        if (why.hasSteps()) {
            chart.show(why.title(), why.chart(), "", PictureLinks.of(state, Comparison.chartName(why)));
        } else {
            chart.show(why.title(), "");
        }
    }

    private void showPair(Comparison compared) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < compared.members().size(); i++) {
            Member member = compared.members().get(i);
            options.add(new Option(Integer.toString(i), member.name()));
        }
        from.options(options).choose(Integer.toString(compared.state().bridge().from()));
        to.options(options).choose(Integer.toString(compared.state().bridge().to()));
        pair.setVisible(options.size() > 2);
    }

    /** Choosing the other one as well exchanges the two. */
    private void choosePair(boolean isFromClient, boolean isFrom) {
        if (!isFromClient) {
            return;
        }
        int first = Integer.parseInt(from.getValue());
        int second = Integer.parseInt(to.getValue());
        change(state -> state.explaining(
                first != second
                        ? new Pair(first, second)
                        : isFrom
                                ? new Pair(first, state.bridge().from())
                                : new Pair(state.bridge().to(), second)));
    }

    private void change(UnaryOperator<ComparisonState> edit) {
        Comparison now = comparison;
        if (now != null) {
            change.accept(edit.apply(now.state()));
        }
    }
}
