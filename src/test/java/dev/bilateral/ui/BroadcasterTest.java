package dev.bilateral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import dev.bilateral.WholeApplication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class BroadcasterTest extends SpringBrowserlessTest {

    private final Broadcaster broadcaster = new Broadcaster();
    private final List<String> told = new ArrayList<>();
    private final Div screen = new Div();

    @Test
    void a_screen_is_told_while_it_is_attached_and_no_longer() {
        broadcaster.listen(screen, String.class, told::add);
        tell("before");
        UI.getCurrent().add(screen);
        assertThat(screen.isAttached()).isTrue();
        assertThat(broadcaster.listening()).isEqualTo(1);
        tell("open");
        screen.removeFromParent();
        tell("closed");
        assertThat(broadcaster.listening()).isZero();
        UI.getCurrent().add(screen);
        tell("open again");

        assertThat(told).containsExactly("open", "open again");
        assertThat(broadcaster.listening()).isEqualTo(1);
    }

    @Test
    void a_screen_is_told_of_its_own_type_alone() {
        broadcaster.listen(screen, String.class, told::add);
        UI.getCurrent().add(screen);

        tell(7);

        assertThat(told).isEmpty();
    }

    @Test
    void a_screen_is_told_with_its_page_locked() {
        UI ui = UI.getCurrent();
        broadcaster.listen(
                screen,
                String.class,
                text -> told.add(
                        text + (UI.getCurrent() == ui) + ui.getSession().hasLock()));
        ui.add(screen);

        tell("here ");

        assertThat(told).containsExactly("here truetrue");
    }

    private void tell(Object event) {
        broadcaster.tell(event);
        VaadinService.getCurrent().runPendingAccessTasks(UI.getCurrent().getSession());
    }
}
