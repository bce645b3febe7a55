package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of the rows: each field narrows the list as soon as it is changed. */
final class FilterForm extends Div {

    private static final Messages MESSAGES = Messages.of(FilterForm.class);
    private static final int REST_MS = 300;
    private static final String NO_FLAG = "none";

    private final transient FilterOptions options;
    private final transient Consumer<LedgerFilter> change;
    private final NativeSelect dataset = select(
            "dataset",
            (filter, name) -> filter.withDataset(name.isEmpty() ? null : new DatasetId(name))
                    .withSeries("")
                    .withSource(""));
    private final NativeSelect series = select("series", LedgerFilter::withSeries);
    private final NativeSelect source = select("source", LedgerFilter::withSource);
    private final NativeSelect qualifier = select(
            "qualifier",
            (filter, name) -> filter.withQualifier(Qualifier.ofCode(name).orElse(null)));
    private final NativeSelect modality = select(
            "modality",
            (filter, name) -> filter.withModality(Modality.ofCode(name).orElse(null)));
    private final NativeSelect flag = select("flag", (filter, name) -> filter.withFlag(flag(name)));
    private final Input from = day();
    private final Input to = day();
    private final Input text = new Input();
    private final Paragraph error = new Paragraph();
    private transient LedgerFilter shown = LedgerFilter.NONE;

    FilterForm(FilterOptions options, Consumer<LedgerFilter> change) {
        this.options = options;
        this.change = change;
        addClassName("ledger-filter");
        getElement().setAttribute("role", "search").setAttribute("aria-label", MESSAGES.text("filter"));
        text.setType("search");
        text.setPlaceholder(MESSAGES.text("filter.text.hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(REST_MS);
        text.addValueChangeListener(typed -> ask(typed.isFromClient(), f -> f.withText(typed.getValue())));
        error.addClassName("error");
        error.setId("ledger-error");
        error.setVisible(false);
        qualifier.options(withAny(Arrays.stream(Qualifier.values())
                .map(Qualifier::code)
                .map(FilterForm::worded)
                .toList()));
        modality.options(withAny(Arrays.stream(Modality.values())
                .map(Modality::code)
                .map(FilterForm::worded)
                .toList()));
        flag.options(withAny(Arrays.stream(Flag.values())
                .map(one ->
                        one == Flag.NONE ? new Option(NO_FLAG, MESSAGES.text("filter.flag.none")) : worded(one.code()))
                .toList()));
        add(
                field("text", text),
                field("dataset", dataset),
                field("series", series),
                field("source", source),
                field("from", from),
                field("to", to),
                field("qualifier", qualifier),
                field("modality", modality),
                field("flag", flag),
                error);
    }

    void show(LedgerState state) {
        shown = state.filter();
        dataset.options(withAny(options.datasets(state.pins())))
                .choose(shown.dataset() == null ? "" : shown.dataset().value());
        series.options(withAny(options.series(state.pins(), shown))).choose(shown.series());
        source.options(withAny(options.sources(state.pins(), shown))).choose(shown.source());
        qualifier.choose(shown.qualifier() == null ? "" : shown.qualifier().code());
        modality.choose(shown.modality() == null ? "" : shown.modality().code());
        flag.choose(
                shown.flag() == null
                        ? ""
                        : shown.flag() == Flag.NONE ? NO_FLAG : shown.flag().code());
        from.setValue(shown.from() == null ? "" : shown.from().toString());
        to.setValue(shown.to() == null ? "" : shown.to().toString());
        if (!text.getValue().strip().equals(shown.text())) {
            text.setValue(shown.text());
        }
        tellWrong("", List.of());
    }

    private NativeSelect select(String name, Narrowing narrowing) {
        NativeSelect select = new NativeSelect(MESSAGES.text("filter." + name));
        select.addValueChangeListener(
                chosen -> ask(chosen.isFromClient(), filter -> narrowing.by(filter, chosen.getValue())));
        return select;
    }

    private Input day() {
        Input input = new Input();
        input.setType("date");
        input.addValueChangeListener(chosen -> {
            try {
                ask(chosen.isFromClient(), day(from.getValue()), day(to.getValue()));
            } catch (DateTimeParseException e) {
                String wrong = e.getParsedString();
                List<Input> inputs = Stream.of(from, to)
                        .filter(one -> one.getValue().equals(wrong))
                        .toList();
                tellWrong(MESSAGES.text("filter.day", wrong), inputs);
            }
        });
        return input;
    }

    private void ask(boolean isFromClient, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            tellWrong(MESSAGES.text("filter.backwards"), List.of(from, to));
        } else {
            ask(isFromClient, filter -> filter.withPeriod(first, last));
        }
    }

    private void ask(boolean isFromClient, UnaryOperator<LedgerFilter> narrowed) {
        if (isFromClient) {
            tellWrong("", List.of());
            change.accept(narrowed.apply(shown));
        }
    }

    private void tellWrong(String message, List<Input> inputs) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
        for (Input day : List.of(from, to)) {
            if (inputs.contains(day)) {
                day.getElement()
                        .setAttribute("aria-invalid", String.valueOf(true))
                        .setAttribute("aria-describedby", "ledger-error");
            } else {
                day.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
            }
        }
    }

    private static Div field(String name, Component control) {
        control.setId("ledger-" + name);
        NativeLabel label = new NativeLabel(MESSAGES.text("filter." + name));
        label.setFor(control);
        Div field = new Div(label, control);
        field.addClassNames("field", "field-" + name);
        return field;
    }

    private static List<Option> withAny(List<Option> options) {
        List<Option> all = new ArrayList<>(options);
        all.addFirst(new Option("", MESSAGES.text("filter.any")));
        return all;
    }

    private static Option worded(String code) {
        return new Option(code, code.replace('_', ' '));
    }

    private static @Nullable Flag flag(String name) {
        return name.isEmpty() ? null : Flag.ofCode(name).orElse(Flag.NONE);
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }

    private interface Narrowing {
        LedgerFilter by(LedgerFilter filter, String name);
    }
}
