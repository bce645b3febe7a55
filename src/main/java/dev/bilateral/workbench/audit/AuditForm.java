package dev.bilateral.workbench.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Messages;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is asked of the trail: each field narrows the list as soon as it is changed. */
final class AuditForm extends Div {

    private static final Messages MESSAGES = Messages.of(AuditForm.class);
    private static final String ANY = "";

    private final transient Consumer<AuditFilter> change;
    private final NativeSelect who = new NativeSelect(MESSAGES.text("who"));
    private final NativeSelect action = new NativeSelect(MESSAGES.text("action"));
    private final Input text = new Input(ValueChangeMode.ON_CHANGE);
    private final Input from = new Input(ValueChangeMode.ON_CHANGE);
    private final Input to = new Input(ValueChangeMode.ON_CHANGE);

    AuditForm(Consumer<AuditFilter> change) {
        this.change = change;
        addClassName("ledger-filter");
        getElement().setAttribute("role", "search").setAttribute("aria-label", MESSAGES.text("filter"));
        text.setType("search");
        from.setType("date");
        to.setType("date");
        action.options(withAny(Arrays.stream(Action.values())
                .map(one -> new Option(one.code(), MESSAGES.text("action." + one.code())))));
        add(field("text", text), field("who", who), field("action", action), field("from", from), field("to", to));
        List.of(who, action).forEach(select -> select.addValueChangeListener(changed -> ask(changed.isFromClient())));
        List.of(text, from, to).forEach(input -> input.addValueChangeListener(changed -> ask(changed.isFromClient())));
    }

    void show(AuditFilter filter, List<String> names) {
        Stream<String> all = Stream.concat(names.stream(), Stream.of(filter.who()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted();
        who.options(withAny(all.map(name -> new Option(name, name)))).choose(filter.who());
        Action chosen = filter.action();
        action.choose(chosen == null ? ANY : chosen.code());
        text.setValue(filter.text());
        from.setValue(AuditCodec.words(filter.from()));
        to.setValue(AuditCodec.words(filter.to()));
    }

    private void ask(boolean isFromClient) {
        if (isFromClient) {
            change.accept(new AuditFilter(
                    who.getValue(),
                    Action.ofCode(action.getValue()).orElse(null),
                    text.getValue(),
                    AuditCodec.day(from.getValue()),
                    AuditCodec.day(to.getValue())));
        }
    }

    private static List<Option> withAny(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option(ANY, MESSAGES.text("any"))), options)
                .toList();
    }

    private static Div field(String name, Component input) {
        input.setId("audit-" + name);
        NativeLabel label = new NativeLabel(MESSAGES.text(name));
        label.setFor(input);
        Div field = new Div(label, input);
        field.addClassName("field");
        return field;
    }
}
