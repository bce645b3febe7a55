package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.SETTLEMENT_SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.ui.NativeSelect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditorsTest {

    @Test
    void both_ends_of_a_share_in_error_name_the_message_that_says_why() {
        ShareEditor share = share(text -> {});
        List<Element> ends =
                List.of(field(share), only(share, Input.class).getFirst().getElement());

        share.markInvalid(true, "share-error");
        assertThat(ends)
                .allSatisfy(
                        end -> assertThat(end.getAttribute("aria-describedby")).isEqualTo("share-error"));

        share.markInvalid(false, "share-error");
        assertThat(ends).allSatisfy(end -> {
            assertThat(end.hasAttribute("aria-describedby")).isFalse();
            assertThat(end.getAttribute("aria-invalid")).isEqualTo("false");
        });
    }

    @Test
    void a_share_has_steppers_and_a_slider_that_keep_its_qualifier() throws Exception {
        List<String> typed = new ArrayList<>();
        ShareEditor share = share(typed::add);
        share.show("over:95", "over:95");

        NumberEditor number = only(share, NumberEditor.class).getFirst();
        assertThat(number.text()).isEqualTo("95");
        assertThat(number.getChildren().filter(NativeButton.class::isInstance)).hasSize(2);
        assertThat(number.getElement().getChildren().map(part -> part.getAttribute("type")))
                .contains("range");

        type(share, "96");
        assertThat(typed).containsExactly("over:96");

        share.show("between:80..96", "between:80..96");
        type(share, "81");
        assertThat(typed).last().isEqualTo("between:81..96");
    }

    @Test
    void a_share_is_an_interval_until_somebody_asks_for_a_range() {
        List<String> typed = new ArrayList<>();
        ShareEditor share = share(typed::add);
        share.show("over:95", "over:95");

        NativeButton toggle = only(share, NativeButton.class).getFirst();
        ComponentUtil.fireEvent(toggle, new ClickEvent<>(toggle));
        assertThat(typed).isEmpty();
        assertThat(only(share, NativeSelect.class).getFirst().isVisible())
                .as("without ends it is still over 95")
                .isTrue();

        List<Input> ends = only(share, RangeEnds.class)
                .getFirst()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .toList();
        type(ends.getFirst(), "90");
        type(ends.getLast(), "98");
        assertThat(typed).containsExactly("90~95~98:triangular");
        assertThat(only(share, NativeSelect.class).getFirst().isVisible())
                .as("a range of exact shares has no qualifier")
                .isFalse();
        assertThat(only(share, RangeEnds.class).getFirst().getElement().getTextRecursively())
                .contains("stays the interval that it is");

        ComponentUtil.fireEvent(toggle, new ClickEvent<>(toggle));
        assertThat(typed).last().isEqualTo("over:95");
    }

    @Test
    void a_range_of_shares_is_shown_as_it_was_typed_and_told_as_it_stands() throws Exception {
        List<String> typed = new ArrayList<>();
        ShareEditor share = share(typed::add);

        share.show("80~90~96:pert", "80~90~96:pert");
        type(share, "91");

        assertThat(typed).containsExactly("80~91~96:pert");
    }

    private static ShareEditor share(Typed typed) {
        return new ShareEditor(SETTLEMENT_SHARE, "Share", "share", offers(SETTLEMENT_SHARE), typed);
    }

    private static Element field(ShareEditor share) {
        return only(share, NumberEditor.class)
                .getFirst()
                .getElement()
                .getChildren()
                .filter(part -> "share".equals(part.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    /** Types into the number, as the browser tells it. */
    private static void type(ShareEditor share, String text) throws Exception {
        only(share, NumberEditor.class)
                .getFirst()
                .getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("text", text)
                .run();
    }

    private static void type(Input field, String text) {
        String before = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static Offers offers(AssumptionKey key) {
        Assumption saved = new Assumption(key, key.defaultText(), "", null);
        return new Offers(key, new StatedOffers(saved, null, List.of(), _ -> Optional.empty()), offer -> {});
    }

    private static <C extends Component> List<C> only(Component parent, Class<C> type) {
        return parent.getChildren()
                .filter(child -> child.getClass() == type)
                .map(type::cast)
                .toList();
    }
}
