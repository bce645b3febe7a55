package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.SETTLEMENT_SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorsTest {

    @Test
    void both_ends_of_a_share_in_error_name_the_message_that_says_why() {
        ShareEditor share = new ShareEditor("Share", "share", offers(SETTLEMENT_SHARE), text -> {});

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
