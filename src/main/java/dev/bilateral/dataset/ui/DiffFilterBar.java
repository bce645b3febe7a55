package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.diff.DiffTable.Change;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Arrays;
import java.util.stream.Stream;

/** Narrows what differs to a kind of change, or to what has some words in it, by way of the address. */
final class DiffFilterBar extends Div {

    private static final Messages MESSAGES = Messages.of(DiffFilterBar.class);
    private static final String ALL = "";

    private final NativeSelect change = new NativeSelect(MESSAGES.text("diff.filter.change"));
    private final Input words = new Input(ValueChangeMode.ON_CHANGE);

    /** @param address of the page, without its query */
    DiffFilterBar(DiffFilter filter, String address) {
        addClassName("record-controls");
        Stream<Option> kinds =
                Arrays.stream(Change.values()).map(c -> new Option(c.code(), MESSAGES.text("diff.filter." + c.code())));
        change.options(Stream.concat(Stream.of(new Option(ALL, MESSAGES.text("diff.filter.all"))), kinds)
                .toList());
        Change chosen = filter.change();
        change.choose(chosen == null ? ALL : chosen.code());
        words.setType("search");
        words.setAriaLabel(MESSAGES.text("diff.filter.words"));
        words.setPlaceholder(MESSAGES.text("diff.filter.words"));
        words.setValue(filter.words());
        add(change, words);
        change.addValueChangeListener(changed -> go(address));
        words.addValueChangeListener(changed -> go(address));
    }

    private void go(String address) {
        DiffFilter filter = new DiffFilter(
                DiffFilter.change(change.getValue()).orElse(null),
                words.getValue().strip());
        getUI().ifPresent(ui -> ui.navigate(address, filter.query()));
    }
}
