package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.Layout;
import dev.bilateral.dataset.imports.Mapping;
import dev.bilateral.dataset.imports.Mapping.Origin;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Says for each of our columns which column of a foreign table it comes from, or what stands in it in every row. */
final class MappingForm extends Div {

    private static final Messages MESSAGES = Messages.of(MappingForm.class);
    private static final String NOTHING = "nothing";
    private static final String ALWAYS = "always";
    private static final String MADE = "made";
    private static final String COLUMN = "column:";
    private static final String ADD = "add";
    private static final String REPLACE = "replace";

    private final Map<String, NativeSelect> origins = new LinkedHashMap<>();
    private final Map<String, Input> texts = new LinkedHashMap<>();
    private final NativeSelect how = new NativeSelect(MESSAGES.text("import.mapping.how"));

    /** @param last what was chosen for such a table before */
    MappingForm(Layout.Foreign file, Edition newest, Optional<Mapping> last, Consumer<Mapping> mapped) {
        addClassName("import-mapping");
        add(new H2(MESSAGES.text("import.mapping")), new Paragraph(MESSAGES.text("import.mapping.text")));
        add(sample(file));
        RecordTable table = new RecordTable(
                MESSAGES.text("import.mapping"),
                MESSAGES.text("import.mapping.ours"),
                MESSAGES.text("import.mapping.from"),
                MESSAGES.text("import.mapping.constant"));
        for (String column : DraftPart.OBSERVATIONS.columns()) {
            table.addRow(new Span(column), origin(column, file), constant(column, newest));
        }
        add(table);
        how.options(List.of(
                new Option(ADD, MESSAGES.text("import.mapping.add")),
                new Option(REPLACE, MESSAGES.text("import.mapping.replace"))));
        how.choose(ADD);
        last.ifPresent(this::show);
        NativeButton go = new NativeButton(MESSAGES.text("import.mapping.go"), click -> mapped.accept(read()));
        go.addClassNames("button", "primary");
        Div actions = new Div(how, go);
        actions.addClassName("actions");
        add(actions);
    }

    Mapping read() {
        Map<String, Origin> cells = new LinkedHashMap<>();
        origins.forEach((column, select) -> origin(column, select.getValue()).ifPresent(o -> cells.put(column, o)));
        return new Mapping(cells, REPLACE.equals(how.getValue()));
    }

    private void show(Mapping mapping) {
        origins.forEach((column, select) -> {
            Origin origin = mapping.cells().get(column);
            select.choose(
                    switch (origin) {
                        case null -> NOTHING;
                        case Mapping.FromColumn(String theirs) -> COLUMN + theirs;
                        case Mapping.Always(String text) -> ALWAYS;
                        case Mapping.Made() -> MADE;
                    });
            if (origin instanceof Mapping.Always(String text)) {
                Optional.ofNullable(texts.get(column)).ifPresent(field -> field.setValue(text));
            }
        });
        how.choose(mapping.replaces() ? REPLACE : ADD);
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
            default -> Optional.of(new Mapping.FromColumn(chosen.substring(COLUMN.length())));
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
        file.header().stream()
                .map(theirs -> new Option(COLUMN + theirs, MESSAGES.text("import.mapping.column", theirs)))
                .forEach(options::add);
        select.options(options);
        select.choose(usual(column, file));
        origins.put(column, select);
        return select;
    }

    /** A column of the same name; else what most tables need. */
    private static String usual(String column, Layout.Foreign file) {
        return file.header().stream()
                .filter(theirs -> theirs.equalsIgnoreCase(column))
                .findFirst()
                .map(theirs -> COLUMN + theirs)
                .orElseGet(() -> switch (column) {
                    case "id" -> MADE;
                    case "series", "qualifier", "unit", "modality", "source" -> ALWAYS;
                    default -> NOTHING;
                });
    }

    private Component constant(String column, Edition newest) {
        Input input = new Input(ValueChangeMode.ON_CHANGE);
        input.setAriaLabel(MESSAGES.text("import.mapping.constant.of", column));
        String list = "mapping-" + column;
        List<String> known = known(column, newest);
        Div cell = new Div(input);
        if (!known.isEmpty()) {
            input.getElement().setAttribute("list", list);
            cell.add(new DataList(list, known));
        }
        switch (column) {
            case "qualifier" -> input.setValue(Qualifier.EXACT.code());
            case "modality" -> input.setValue(Modality.REPORTED.code());
            default -> {}
        }
        texts.put(column, input);
        return cell;
    }

    private static List<String> known(String column, Edition newest) {
        Stream<String> words = switch (column) {
            case "series" -> newest.series().stream().map(series -> series.id());
            case "unit" -> newest.series().stream().map(series -> series.unit());
            case "source" -> newest.sources().stream().map(source -> source.id());
            case "qualifier" -> Arrays.stream(Qualifier.values()).map(Qualifier::code);
            case "modality" -> Arrays.stream(Modality.values()).map(Modality::code);
            default -> Stream.empty();
        };
        return words.distinct().toList();
    }

    private static Component sample(Layout.Foreign file) {
        RecordTable table = new RecordTable(
                MESSAGES.text("import.mapping.sample"), file.header().toArray(String[]::new));
        file.sample().forEach(row -> table.addRow(row.stream().map(Span::new).toArray(Component[]::new)));
        return table;
    }
}
