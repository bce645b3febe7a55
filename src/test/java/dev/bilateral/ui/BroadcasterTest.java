package dev.bilateral.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.bilateral.WholeApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
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

    @Test
    void a_screen_is_told_by_another_thread_than_the_one_that_tells() {
        List<Thread> tellers = new ArrayList<>();
        broadcaster.listen(screen, String.class, text -> tellers.add(Thread.currentThread()));
        UI.getCurrent().add(screen);
        VaadinSession session = UI.getCurrent().getSession();

        session.unlock();
        try {
            broadcaster.tell("news").toCompletableFuture().join();
        } finally {
            session.lock();
        }

        assertThat(tellers).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void nobody_is_told_after_the_end() {
        broadcaster.close();

        assertThatThrownBy(() -> broadcaster.tell("late")).isInstanceOf(RejectedExecutionException.class);
    }

    private void tell(Object event) {
        broadcaster.tell(event).toCompletableFuture().join();
        VaadinService.getCurrent().runPendingAccessTasks(UI.getCurrent().getSession());
    }
}
