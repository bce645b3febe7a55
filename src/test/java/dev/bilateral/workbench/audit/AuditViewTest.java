package dev.bilateral.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTable;
import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WholeApplication
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    private AuditTrail trail;

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    @SuppressWarnings("unchecked")
    void an_admin_sees_who_did_what_newest_first_as_the_address_filters_it() {
        trail.record("audited", Action.PUBLISHED_VERSION, "first 2026-03-31 from first.zip sha256:01");
        trail.record("audited", Action.WITHDREW_VERSION, "first 2026-03-31: misread");
        trail.record("audited", Action.PUBLISHED_VERSION, "second 2026-03-31 from second.zip sha256:02");

        UI.getCurrent().navigate("audit", QueryParameters.simple(Map.of("who", "audited")));
        AuditView view = find(AuditView.class).single();
        Grid<Entry> grid = (Grid<Entry>) find(Grid.class).single();

        assertThat(text(view)).contains("3 entries", "3 entries for spreadsheets (CSV)");
        assertThat(test(grid).size()).isEqualTo(3);
        assertThat(test(grid).getRow(0).subject()).startsWith("second");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Audit");

        UI.getCurrent()
                .navigate(
                        "audit",
                        QueryParameters.simple(
                                Map.of("who", "audited", "action", "published-version", "find", "FIRST.zip")));
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(text(view)).contains("1 entry");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void the_file_holds_what_is_shown() {
        trail.record("filed", Action.ACCEPTED_WARNING, "sample 2026-03-31: far above; =checked");
        trail.record("filed", Action.SIGNED_IN, "");

        String csv = csv(new AuditFilter("filed", Action.ACCEPTED_WARNING, "", null, null));

        assertThat(csv.lines()).hasSize(2).first().isEqualTo("at,who,action,subject");
        assertThat(csv).contains("Z,filed,accepted-warning,sample 2026-03-31: far above; =checked");
    }

    @Test
    @WithAnonymousUser
    void a_visitor_gets_neither_page_nor_file() {
        UI.getCurrent().navigate("audit");

        assertThat(find(AuditView.class).all()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("Audit");
        assertThatThrownBy(() -> csv(AuditFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(
            username = "stewart",
            roles = {"STEWARD", "ANALYST", "VIEWER"})
    void a_steward_gets_neither_page_nor_file() {
        UI.getCurrent().navigate("audit");

        assertThat(find(AuditView.class).all()).isEmpty();
        assertThatThrownBy(() -> csv(AuditFilter.NONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.names()).isInstanceOf(AccessDeniedException.class);
    }

    private String csv(AuditFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(CsvProfile.DATA).write(AuditTable.of(trail, filter), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
