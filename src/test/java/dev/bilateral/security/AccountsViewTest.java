package dev.bilateral.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.WholeApplication;
import dev.bilateral.security.repository.AccountRepository;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WholeApplication
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    private AccountRepository repository;

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void an_admin_adds_an_analyst() {
        AccountsView view = navigate(AccountsView.class);
        type("new-name", " Clara ");
        type("new-password", "long enough");
        press("Add an account");

        assertThat(repository.find("clara"))
                .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(Role.ANALYST));
        assertThat(text(view)).contains("clara was added.");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void what_is_wrong_stands_at_its_field_and_what_was_typed_stays() {
        AccountsView view = navigate(AccountsView.class);
        type("new-name", "no blanks here");
        type("new-password", "short");
        press("Add an account");

        assertThat(text(view)).contains("Use 1 to 60 small letters", "Use at least 10 characters.");
        assertThat(input("new-name").getValue()).isEqualTo("no blanks here");
        assertThat(repository.accounts()).extracting(Account::name).doesNotContain("no blanks here");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void the_last_admin_stays() {
        AccountsView view = navigate(AccountsView.class);
        press("Remove admin");

        assertThat(text(view)).contains("admin is the last admin and stays one.");
        assertThat(repository.find("admin")).isPresent();
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void an_account_that_somebody_else_removed_meanwhile_is_told_as_gone() {
        repository.add(new Account("quitter", Role.VIEWER, Instant.EPOCH), "{noop}long enough");
        AccountsView view = navigate(AccountsView.class);
        repository.remove("quitter");

        press("Remove quitter");

        assertThat(text(view)).contains("There is no account named quitter any more.");
        assertThat(text(view)).doesNotContain("quitter was removed");
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_led_to_the_sign_in() {
        LoginView view = navigate("accounts", LoginView.class);

        assertThat(text(view)).contains("Sign in");
    }

    private void type(String id, String text) {
        input(id).setValue(text);
    }

    private Input input(String id) {
        return find(Input.class).id(id);
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).single()).click();
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
