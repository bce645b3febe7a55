package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.SETTLEMENT_SHARE;
import static dev.bilateral.model.AssumptionKey.TRADE_GROWTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.RangeInput;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorsTest {

    private final List<String> typed = new ArrayList<>();
    private final NumberEditor growth =
            new NumberEditor(TRADE_GROWTH, "Growth", "growth", offers(TRADE_GROWTH), typed::add);

    @ParameterizedTest
    @ValueSource(strings = {"-5", "\u22125", "-5.0", " -.5e1 "})
    void a_step_starts_from_a_number_however_it_is_written(String text) {
        growth.show(text);

        NativeButton up = only(growth, NativeButton.class).getLast();
        ComponentUtil.fireEvent(up, new ClickEvent<>(up));

        assertThat(typed).containsExactly("-4.5");
        assertThat(only(growth, RangeInput.class).getFirst().getValue()).isEqualTo(-4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5d", "5f", "0x1p3", "NaN", "Infinity"})
    void the_slider_stays_where_a_text_is_no_number(String text) {
        growth.show("2");

        growth.show(text);

        assertThat(only(growth, RangeInput.class).getFirst().getValue()).isEqualTo(2);
    }

    @Test
    void both_ends_of_a_share_in_error_name_the_message_that_says_why() {
        ShareEditor share = new ShareEditor("Share", "share", offers(SETTLEMENT_SHARE), typed::add);

        share.markInvalid(true, "share-error");
        assertThat(only(share, Input.class))
                .hasSize(2)
                .allSatisfy(end -> assertThat(end.getElement().getAttribute("aria-describedby"))
                        .isEqualTo("share-error"));

        share.markInvalid(false, "share-error");
        assertThat(only(share, Input.class)).allSatisfy(end -> {
            assertThat(end.getElement().hasAttribute("aria-describedby")).isFalse();
            assertThat(end.getElement().getAttribute("aria-invalid")).isEqualTo("false");
        });
    }

    private static Offers offers(AssumptionKey key) {
        Assumption saved = new Assumption(key, key.defaultText(), "", null);
        return new Offers(key, new StatedOffers(saved, null, List.of()), offer -> {});
    }

    private static <C extends Component> List<C> only(Component parent, Class<C> type) {
        return parent.getChildren()
                .filter(child -> child.getClass() == type)
                .map(type::cast)
                .toList();
    }
}
