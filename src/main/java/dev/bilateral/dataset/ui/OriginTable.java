package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.imports.ColumnGuess;
import dev.bilateral.dataset.imports.Layout;
import dev.bilateral.dataset.imports.Mapping;
import dev.bilateral.dataset.imports.Mapping.Origin;
import dev.bilateral.dataset.imports.Referable;
import dev.bilateral.table.Column;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each of our columns comes from in a foreign table. */
final class OriginTable extends Div {

    private static final Messages MESSAGES = Messages.of(OriginTable.class);
    private static final String NOTHING = "nothing";
    private static final String ALWAYS = "always";
    private static final String MADE = "made";
    private static final String NEW = "new";
    private static final String NAMED = "named:";
    private static final String COLUMN = "column:";
    private static final String SERIES = "series";
    private static final String SOURCE = "source";

    private final Map<String, NativeSelect> origins = new LinkedHashMap<>();
    private final Div misfit = new Div();
    private final Map<String, Input> texts = new LinkedHashMap<>();

    /** @param changed told when something else is chosen */
    OriginTable(Layout.Foreign file, Referable known, Runnable changed) {
        addClassName("origins");
        RecordTable table = new RecordTable(
                MESSAGES.text("import.mapping"),
                MESSAGES.text("import.mapping.ours"),
                MESSAGES.text("import.mapping.from"),
                MESSAGES.text("import.mapping.constant"));
        for (Column ours : ObservationTable.fileColumns()) {
            String column = ours.name();
            NativeSelect origin = origin(column, file);
            origin.addValueChangeListener(change -> {
                changed.run();
                tellMisfit(file);
            });
            table.addRow(name(ours), origin, constant(column, known));
        }
        misfit.getElement().setAttribute("aria-live", "polite");
        add(table, misfit);
    }

    private static Component name(Column ours) {
        Div meaning = new Div(ours.description());
        meaning.addClassName("muted");
        return new Div(new Span(ours.name()), meaning);
    }

    /** Ids of other tables are seldom such as ours: better told here than in each row of the checks. */
    private void tellMisfit(Layout.Foreign file) {
        misfit.removeAll();
        if (read().get("id") instanceof Mapping.FromColumn(String theirs)) {
            ColumnGuess.misfit("id", theirs, file)
                    .ifPresent(text -> misfit.add(new Alert(MESSAGES.text("import.mapping.ids", text))));
        }
    }

    Map<String, Origin> read() {
        Map<String, Origin> cells = new LinkedHashMap<>();
        origins.forEach((column, select) -> origin(column, select.getValue()).ifPresent(o -> cells.put(column, o)));
        return cells;
    }

    void show(Mapping mapping) {
        origins.forEach((column, select) -> {
            Origin origin = mapping.cells().get(column);
            select.choose(
                    switch (origin) {
                        case null -> NOTHING;
                        case Mapping.FromColumn(String theirs) -> COLUMN + theirs;
                        case Mapping.Named(String theirs) -> NAMED + theirs;
                        case Mapping.Always(String text) -> ALWAYS;
                        case Mapping.Made() -> MADE;
                        case Mapping.New() -> NEW;
                    });
            if (origin instanceof Mapping.Always(String text)) {
                Optional.ofNullable(texts.get(column)).ifPresent(field -> field.setValue(text));
            }
        });
    }

    private Optional<Origin> origin(String column, String chosen) {
        String text = Optional.ofNullable(texts.get(column))
                .map(Input::getValue)
                .orElse("")
                .strip();
        return switch (chosen) {
            case NOTHING -> Optional.empty();
            case ALWAYS -> Optional.of(new Mapping.Always(text));
            case MADE -> Optional.of(new Mapping.Made());
            case NEW -> Optional.of(new Mapping.New());
            default ->
                Optional.of(
                        chosen.startsWith(NAMED)
                                ? new Mapping.Named(chosen.substring(NAMED.length()))
                                : new Mapping.FromColumn(chosen.substring(COLUMN.length())));
        };
    }

    private NativeSelect origin(String column, Layout.Foreign file) {
        NativeSelect select = new NativeSelect(MESSAGES.text("import.mapping.origin", column));
        List<Option> options = new ArrayList<>();
        options.add(new Option(NOTHING, MESSAGES.text("import.mapping.nothing")));
        options.add(new Option(ALWAYS, MESSAGES.text("import.mapping.always")));
        if (column.equals("id")) {
            options.add(new Option(MADE, MESSAGES.text("import.mapping.made")));
        }
        if (column.equals(SERIES) || column.equals(SOURCE)) {
            options.add(new Option(NEW, MESSAGES.text("import.mapping.new." + column)));
        }
        file.header().forEach(theirs -> {
            options.add(new Option(COLUMN + theirs, MESSAGES.text("import.mapping.column", theirs)));
            if (column.equals(SERIES)) {
                options.add(new Option(NAMED + theirs, MESSAGES.text("import.mapping.named", theirs)));
            }
        });
        select.options(options);
        select.choose(usual(column, file));
        origins.put(column, select);
        return select;
    }

    /** A column whose name says so; else what most tables need. */
    private static String usual(String column, Layout.Foreign file) {
        return ColumnGuess.of(column, file).map(theirs -> COLUMN + theirs).orElseGet(() -> switch (column) {
            case "id" -> MADE;
            case SERIES, "qualifier", "unit", "modality", SOURCE -> ALWAYS;
            default -> NOTHING;
        });
    }

    private Component constant(String column, Referable known) {
        Input input = new Input(ValueChangeMode.ON_CHANGE);
        input.setAriaLabel(MESSAGES.text("import.mapping.constant.of", column));
        List<String> words = known(column, known);
        Div cell = new Div(input);
        if (!words.isEmpty()) {
            String list = "mapping-" + column;
            input.getElement().setAttribute("list", list);
            cell.add(new DataList(list, words));
        }
        switch (column) {
            case "qualifier" -> input.setValue(Qualifier.EXACT.code());
            case "modality" -> input.setValue(Modality.REPORTED.code());
            default -> {}
        }
        texts.put(column, input);
        return cell;
    }

    private static List<String> known(String column, Referable known) {
        return switch (column) {
            case SERIES -> known.series();
            case "unit" -> known.units();
            case SOURCE -> known.sources();
            case "qualifier" ->
                Arrays.stream(Qualifier.values()).map(Qualifier::code).toList();
            case "modality" ->
                Arrays.stream(Modality.values()).map(Modality::code).toList();
            default -> List.of();
        };
    }
}
