package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.WholeApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** Who may save at the one door to what is stored; saving what stands already writes nothing. */
@WholeApplication
class SaveRightsTest {

    @Autowired
    private ScenarioService scenarios;

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void an_analyst_saves_under_the_own_name_only() {
        assertThat(save("anna").number()).isEqualTo(1);
        assertThatThrownBy(() -> save("clara")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> save("")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = "victor", roles = "VIEWER")
    void a_viewer_saves_nothing() {
        assertThatThrownBy(() -> save("victor")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithAnonymousUser
    void a_visitor_saves_nothing() {
        assertThatThrownBy(() -> save("anonymous")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void code_on_behalf_of_nobody_saves_nothing() {
        assertThatThrownBy(() -> save("anna")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private ScenarioRevision save(String author) {
        ScenarioRevision first =
                scenarios.revision(new ScenarioId("no-delivery"), 1).orElseThrow();
        return scenarios.save(first, List.of(), first.pins(), author, "Why");
    }
}
