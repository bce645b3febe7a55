package dev.bilateral.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.security.repository.AccountRepository;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionOperations;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AccountsTest {

    /** What Spring would take for an expression and for a placeholder stands in it. */
    private static final String FIRST = "first#{1+1} ${PATH} password";

    private static final Password GOOD = new Password("correct horse");

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext context;
    private Accounts accounts;
    private PasswordCheck check;
    private MovedClock clock;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {AccountRepository.class, AuditTrail.class})
    @Import({Accounts.class, PasswordCheck.class, SignedInSessions.class, MovedClock.class})
    static class Beans {
        @Bean
        PasswordEncoder encoder() {
            return new BCryptPasswordEncoder(4); // the weakest: what is tested here is not its strength
        }
    }

    @BeforeEach
    void start() {
        context = database.start(Beans.class);
        accounts = context.getBean(Accounts.class);
        check = context.getBean(PasswordCheck.class);
        clock = context.getBean(MovedClock.class);
        makeAdmin(FIRST);
        accounts.add("anna", Role.ANALYST, GOOD, "admin");
    }

    @AfterEach
    void stop() {
        context.close();
    }

    private void makeAdmin(String password) {
        new FirstAdmin(
                        context.getBean(AccountRepository.class),
                        context.getBean(PasswordEncoder.class),
                        clock,
                        new MockEnvironment().withProperty("bilateral.admin-password", password))
                .afterSingletonsInstantiated();
    }

    @Test
    void the_first_admin_is_made_once() {
        makeAdmin("other password");

        assertThat(accounts.all()).extracting(Account::name).containsExactly("admin", "anna");
        assertThat(signIn("admin", FIRST).isAuthenticated()).isTrue();
    }

    @Test
    void passwords_are_kept_as_hashes() {
        assertThat(context.getBean(AccountRepository.class).hash("anna"))
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("$2").doesNotContain(GOOD.typed()));
    }

    @Test
    void a_role_includes_those_below_it() {
        assertThat(signIn("admin", FIRST).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_ADMIN", "ROLE_STEWARD", "ROLE_ANALYST", "ROLE_VIEWER");
        assertThat(signIn("anna", GOOD.typed()).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_ANALYST", "ROLE_VIEWER")
                .doesNotContain("ROLE_STEWARD");
    }

    @Test
    void a_name_is_taken_as_it_is_meant() {
        assertThat(signIn(" Anna", GOOD.typed()).getName()).isEqualTo("anna");
    }

    @Test
    void an_unknown_name_and_a_wrong_password_look_alike() {
        assertThatThrownBy(() -> signIn("nobody", "x")).isExactlyInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn("anna", "x")).isExactlyInstanceOf(BadCredentialsException.class);
    }

    @Test
    void after_wrong_passwords_even_the_right_one_waits_its_turn() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn("anna", "x")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn("anna", GOOD.typed()))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class, e -> assertThat(e.seconds()).isEqualTo(1));
        clock.move(Duration.ofSeconds(1));
        assertThat(signIn("anna", GOOD.typed()).isAuthenticated()).isTrue();
    }

    @Test
    void guessing_many_names_slows_down_too() {
        for (int i = 0; i < 21; i++) {
            String name = "guess" + i;
            assertThatThrownBy(() -> signIn(name, "x")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn("another", "x")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void the_last_admin_stays() {
        assertThat(accounts.changeRole("admin", Role.VIEWER, "admin")).isEqualTo(Outcome.LAST_ADMIN);
        assertThat(accounts.remove("admin", "admin")).isEqualTo(Outcome.LAST_ADMIN);
        accounts.changeRole("anna", Role.ADMIN, "admin");
        assertThat(accounts.remove("admin", "anna")).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void of_two_admins_who_demote_each_other_at_once_one_stays() throws Exception {
        accounts.changeRole("anna", Role.ADMIN, "admin");

        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Outcome> second = context.getBean(TransactionOperations.class)
                    .execute(status -> {
                        assertThat(accounts.changeRole("anna", Role.VIEWER, "admin"))
                                .isEqualTo(Outcome.CHANGED);
                        return begun(threads.submit(() -> accounts.changeRole("admin", Role.VIEWER, "anna")));
                    });
            assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.LAST_ADMIN);
        }
        assertThat(accounts.all())
                .filteredOn(account -> account.role() == Role.ADMIN)
                .hasSize(1);
    }

    /** Gives a change that does not wait for ours the time to be done. */
    private static Future<Outcome> begun(Future<Outcome> change) {
        assertThatThrownBy(() -> change.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        return change;
    }

    @Test
    void a_change_of_an_account_ends_its_sessions_and_no_other() {
        accounts.add("clara", Role.ANALYST, GOOD, "admin");
        MockHttpSession other = session("clara");
        List<Runnable> changes = List.of(
                () -> accounts.changeRole("anna", Role.VIEWER, "admin"),
                () -> accounts.changePassword("anna", new Password("new password"), "admin"),
                () -> accounts.remove("anna", "admin"));

        for (Runnable change : changes) {
            MockHttpSession session = session("anna");
            change.run();
            assertThat(session.isInvalid()).isTrue();
        }
        assertThat(other.isInvalid()).isFalse();
    }

    @Test
    void a_refused_change_ends_no_session() {
        MockHttpSession session = session("admin");

        assertThat(accounts.remove("admin", "admin")).isEqualTo(Outcome.LAST_ADMIN);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void what_changes_nothing_is_not_written_down_and_ends_no_session() {
        MockHttpSession anna = session("anna");
        long before = context.getBean(AuditTrail.class).newest(100).size();

        assertThat(accounts.changeRole("anna", Role.ANALYST, "admin")).isEqualTo(Outcome.SAME);
        assertThat(accounts.changeRole("gone", Role.ANALYST, "admin")).isEqualTo(Outcome.GONE);
        assertThat(accounts.changePassword("gone", GOOD, "admin")).isEqualTo(Outcome.GONE);
        assertThat(accounts.remove("gone", "admin")).isEqualTo(Outcome.GONE);

        assertThat(context.getBean(AuditTrail.class).newest(100)).hasSize((int) before);
        assertThat(anna.isInvalid()).isFalse();
    }

    @Test
    void a_sign_in_that_was_checked_before_its_account_changed_is_refused() throws Exception {
        Authentication checked = signIn("anna", GOOD.typed());
        accounts.changeRole("anna", Role.VIEWER, "admin");
        MockHttpServletRequest request = finishing(checked);
        MockHttpSession finished = (MockHttpSession) Objects.requireNonNull(request.getSession(false));
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SignedIn(context.getBean(SignedInSessions.class)).onAuthenticationSuccess(request, response, checked);

        assertThat(finished.isInvalid()).isTrue();
        assertThat(response.getRedirectedUrl()).startsWith("/login?error=");
    }

    @Test
    void a_sign_in_after_a_change_goes_on() throws Exception {
        accounts.changeRole("anna", Role.VIEWER, "admin");
        Authentication checked = signIn("anna", GOOD.typed());
        MockHttpServletRequest request = finishing(checked);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SignedIn(context.getBean(SignedInSessions.class)).onAuthenticationSuccess(request, response, checked);

        assertThat(request.getSession(false)).isNotNull();
        assertThat(response.getRedirectedUrl()).isEqualTo("/gas");
    }

    /** As it stands when a sign-in is done: its session is stored. */
    private static MockHttpServletRequest finishing(Authentication checked) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setParameter(ReturnAddress.PARAMETER, "/gas");
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(checked));
        return request;
    }

    private MockHttpSession session(String name) {
        MockHttpSession session = new MockHttpSession();
        context.getBean(SignedInSessions.class).sessionCreated(new HttpSessionEvent(session));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of())));
        return session;
    }

    @Test
    void a_taken_name_is_refused_and_changes_nothing() {
        assertThat(accounts.add("anna", Role.ADMIN, new Password("another one"), "admin"))
                .isFalse();
        assertThat(signIn("anna", GOOD.typed()).isAuthenticated()).isTrue();
    }

    @Test
    void a_changed_password_replaces_the_old_one_and_is_written_down() {
        accounts.changePassword("anna", new Password("new password"), "admin");

        assertThat(signIn("anna", "new password").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn("anna", GOOD.typed())).isInstanceOf(BadCredentialsException.class);
        assertThat(context.getBean(AuditTrail.class).newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.CHANGED_PASSWORD);
            assertThat(entry.who()).isEqualTo("admin");
            assertThat(entry.subject()).isEqualTo("anna");
        });
    }

    private Authentication signIn(String name, String password) {
        return check.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
