package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.Layout;
import dev.bilateral.dataset.imports.Mapping;
import dev.bilateral.dataset.imports.Mapping.Origin;
import dev.bilateral.dataset.imports.NumberStyle;
import dev.bilateral.dataset.imports.Referable;
import dev.bilateral.dataset.imports.SampleCheck;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Says how a foreign table is read: its letters and numbers, where our columns come from, and what it adds. */
final class MappingForm extends Div {

    private static final Messages MESSAGES = Messages.of(MappingForm.class);
    private static final String ADD = "add";
    private static final String REPLACE = "replace";
    /** Those of offices that do not write UTF-8: western, Cyrillic, and Arabic with Persian letters. */
    private static final List<String> CHARSETS = List.of("windows-1252", "windows-1251", "windows-1256");

    private final transient Layout.Foreign file;
    private List<String> lastWrong = List.of();
    private final OriginTable origins;
    private final NewRowFields added = new NewRowFields();
    private final NativeSelect numbers = new NativeSelect(MESSAGES.text("import.mapping.numbers"));
    private final NativeSelect how = new NativeSelect(MESSAGES.text("import.mapping.how"));
    private final Div told = new Div();

    /**
     * @param last what was chosen for such a table before
     * @param reread told which letters the file is to be read with, and what was chosen so far
     */
    MappingForm(
            Layout.Foreign file,
            Referable known,
            Optional<Mapping> last,
            BiConsumer<Charset, Mapping> reread,
            Consumer<Mapping> mapped) {
        this.file = file;
        addClassName("import-page");
        origins = new OriginTable(file, known, this::fit);
        add(new H2(MESSAGES.text("import.mapping")), new Paragraph(MESSAGES.text("import.mapping.text")));
        if (!file.charset().equals(StandardCharsets.UTF_8)) {
            add(letters(file.charset(), reread));
        }
        numbers.options(Arrays.stream(NumberStyle.values())
                .map(style -> new Option(style.name(), MESSAGES.text("import.mapping.numbers." + style.name())))
                .toList());
        numbers.choose(NumberStyle.PLAIN.name());
        how.options(List.of(
                new Option(ADD, MESSAGES.text("import.mapping.add")),
                new Option(REPLACE, MESSAGES.text("import.mapping.replace"))));
        how.choose(ADD);
        last.ifPresent(this::show);
        fit();
        told.getElement().setAttribute("aria-live", "polite");
        NativeButton go = new NativeButton(MESSAGES.text("import.mapping.go"), click -> go(mapped));
        go.addClassNames("button", "primary");
        Div actions = new Div(go);
        actions.addClassName("actions");
        add(sample(file), origins, added, field(numbers, "import.mapping.numbers"));
        add(field(how, "import.mapping.how"), told, actions);
    }

    Mapping read() {
        Map<String, Origin> cells = origins.read();
        return new Mapping(
                cells,
                REPLACE.equals(how.getValue()),
                NumberStyle.valueOf(numbers.getValue()),
                added.series(cells),
                added.source(cells));
    }

    private void go(Consumer<Mapping> mapped) {
        List<String> wrong = new ArrayList<>();
        added.missing(origins.read()).ifPresent(wrong::add);
        boolean isWhole = wrong.isEmpty();
        SampleCheck.wrong(read(), file).stream()
                .filter(problem -> isWhole || problem.file().equals(DraftPart.OBSERVATIONS.file()))
                .map(MappingForm::sentence)
                .forEach(wrong::add);
        boolean isKnown = wrong.equals(lastWrong);
        lastWrong = wrong;
        told.removeAll();
        if (isWhole && (wrong.isEmpty() || isKnown)) {
            mapped.accept(read());
        } else {
            wrong.forEach(text -> told.add(new Alert(text)));
            if (isWhole) {
                told.add(new Paragraph(MESSAGES.text("import.mapping.again")));
            }
        }
    }

    private static String sentence(Problem problem) {
        String what = problem.value() == null || problem.value().isEmpty()
                ? problem.column()
                : MESSAGES.text("import.mapping.wrong.text", problem.column(), problem.value());
        return MESSAGES.text("import.mapping.wrong." + problem.file(), what, problem.rule());
    }

    private void fit() {
        added.fit(origins.read());
    }

    private void show(Mapping mapping) {
        origins.show(mapping);
        added.show(mapping);
        numbers.choose(mapping.numbers().name());
        how.choose(mapping.replaces() ? REPLACE : ADD);
    }

    private Component letters(Charset shown, BiConsumer<Charset, Mapping> reread) {
        NativeSelect letters = new NativeSelect(MESSAGES.text("import.mapping.letters"));
        letters.options(CHARSETS.stream()
                .map(name -> new Option(name, MESSAGES.text("import.mapping.letters." + name)))
                .toList());
        letters.choose(shown.name());
        letters.addValueChangeListener(change -> reread.accept(Charset.forName(change.getValue()), read()));
        Paragraph notice = new Paragraph(MESSAGES.text("import.mapping.letters.text"));
        notice.addClassName("record-notice");
        Div both = new Div(notice, field(letters, "import.mapping.letters"));
        both.addClassName("import-page");
        return both;
    }

    private static Div field(NativeSelect select, String key) {
        select.setId(key.replace('.', '-'));
        NativeLabel label = new NativeLabel(MESSAGES.text(key));
        label.setFor(select);
        Div field = new Div(label, select);
        field.addClassName("field");
        return field;
    }

    private static Component sample(Layout.Foreign file) {
        RecordTable table = new RecordTable(
                MESSAGES.text("import.mapping.sample"), file.header().toArray(String[]::new));
        file.sample().forEach(row -> table.addRow(row.stream().map(Span::new).toArray(Component[]::new)));
        return table;
    }
}
