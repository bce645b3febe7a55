package dev.bilateral.snapshot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.shell.UnknownAddressPage;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.MailAddresses;
import dev.bilateral.snapshot.MailAddresses.Given;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.WatchService;
import dev.bilateral.snapshot.repository.MailRepository;
import dev.bilateral.snapshot.ui.SnapshotTaker.Taken;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WholeApplication
@WithAnonymousUser
class SnapshotViewsTest extends SpringBrowserlessTest {

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private SnapshotMaker maker;

    @Autowired
    private FrozenStates frozen;

    @Autowired
    private SnapshotService snapshots;

    @Autowired
    private SnapshotTaker taker;

    @Autowired
    private WatchService watches;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private MailRepository mails;

    @Test
    void a_snapshot_has_a_page_with_files_versions_citations_and_signature() {
        RecordedSnapshot recorded = record("gas", Map.of("gas.rampYears", List.of("13")));

        SnapshotView view = navigate("snapshots/" + recorded.id(), SnapshotView.class);

        assertThat(text(view))
                .contains(recorded.title(), recorded.id().value(), "gas-pipeline 2026-03-31")
                .contains("observations.csv", "assumptions.csv", "README.md", "SHA-256")
                .contains("with 1 edit on top", "Taken without an account on")
                .contains("APA", "BibTeX", recorded.signature().value())
                .contains("Nothing: all versions that it uses are still the newest.");
        assertThat(view.getPageTitle()).contains(recorded.title());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(recorded.address().substring(1), "datasets/gas-pipeline/2026-03-31");
    }

    @Test
    void its_page_lists_the_assumptions_it_froze_the_changed_ones_first_with_what_is_saved() {
        RecordedSnapshot recorded = record("gas", Map.of("gas.rampYears", List.of("13"), "gas.price", List.of("250")));

        SnapshotView view = navigate("snapshots/" + recorded.id(), SnapshotView.class);

        List<String> rows = find(FrozenAssumptions.class)
                .single()
                .getElement()
                .getChild(0)
                .getChildren()
                .filter(part -> part.getTag().equals("tbody"))
                .flatMap(Element::getChildren)
                .map(Element::getTextRecursively)
                .toList();
        assertThat(rows).hasSizeBetween(10, AssumptionKey.values().length - 1);
        assertThat(rows.subList(0, 2))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Ramp length")
                        .contains("13\u00a0years", "saved as 10\u00a0years", "not on record"))
                .anySatisfy(row -> assertThat(row).startsWith("Price").contains("250", "saved as none"));
        assertThat(rows.subList(2, rows.size())).noneMatch(row -> row.contains("saved as"));
        assertThat(text(view)).contains("on which what is shown does not depend");
    }

    @Test
    void the_list_names_scenario_revision_and_edits() {
        record("trade", Map.of("scenario", List.of("fast-build"), "trade.growth", List.of("2")));
        record("trade", Map.of("scenario", List.of("no-delivery")));

        assertThat(text(navigate(SnapshotsView.class)))
                .contains("As fast as Nord Stream 1, r1 with 1 edit on top: Growth 2\u00a0%\u00a0a\u00a0year")
                .contains("No delivery, r1")
                .doesNotContain("No delivery, r1 with");
    }

    @Test
    void a_name_in_capitals_leads_to_the_same_page() {
        RecordedSnapshot recorded = record("gas", Map.of());

        SnapshotView view = navigate("snapshots/" + recorded.id().value().toUpperCase(Locale.ROOT), SnapshotView.class);

        assertThat(text(view)).contains(recorded.title());
    }

    @Test
    void newer_versions_are_told_with_the_headline_then_and_now() {
        RecordedSnapshot recorded = record("gas", Map.of("asOf", List.of("2025-02-01")));

        SnapshotView view = navigate("snapshots/" + recorded.id(), SnapshotView.class);

        assertThat(text(view))
                .contains("There are newer versions:", "gas-pipeline\u00a02026-03-31")
                .contains("With the newest versions", "rows new");
    }

    @Test
    void an_unknown_name_says_so() {
        UnknownAddressPage page = navigate("snapshots/0000000000", UnknownAddressPage.class);

        assertThat(text(page)).contains("There is no snapshot \"0000000000\".");
        assertThat(text(navigate("snapshots/nonsense", UnknownAddressPage.class)))
                .contains("nonsense");
    }

    @Test
    void the_list_finds_by_words_and_says_where_nothing_matches() {
        RecordedSnapshot recorded = record("trade", Map.of());
        SnapshotsView view = navigate(SnapshotsView.class);
        assertThat(text(view)).contains(recorded.title(), "without an account");

        test(search()).setValue(recorded.id().value());
        assertThat(text(view)).contains(recorded.title());

        test(search()).setValue("no such words");
        assertThat(text(view)).contains("No snapshot matches “no such words”.").doesNotContain(recorded.title());
    }

    @Test
    @WithMockUser(username = "anna")
    void whoever_is_signed_in_finds_their_own() {
        RecordedSnapshot others = record("settlement", Map.of("settlement.share", List.of("over:91")));
        assertThat(others.records()).extracting(RecordedSnapshot.Taking::who).contains("anna");

        UI.getCurrent().navigate("snapshots", QueryParameters.of("whose", "mine"));

        assertThat(text(find(SnapshotsView.class).single()))
                .contains(others.id().value(), "anna");
    }

    @Test
    void every_figure_has_the_button_and_what_it_takes_is_on_record() throws Exception {
        for (Figure figure : figures) {
            UI.getCurrent().navigate(figure.id());
            assertThat(find(NativeButton.class).withText("Snapshot").all()).hasSize(1);

            CompletableFuture<Taken> taken = new CompletableFuture<>();
            taker.take(frozen.of(figure, tables(figure, Map.of())), taken::complete);

            Taken got = taken.get(60, TimeUnit.SECONDS);
            assertThat(got.problem()).isEmpty();
            assertThat(snapshots.find(got.recorded().orElseThrow().id())).isPresent();
        }
    }

    @Test
    @WithMockUser(username = "watcher")
    void whoever_is_signed_in_can_be_told_of_changes_and_stop_it() {
        RecordedSnapshot recorded = record("gas", Map.of("gas.rampYears", List.of("17")));
        navigate("snapshots/" + recorded.id(), SnapshotView.class);

        test(find(NativeButton.class).withText("Tell me when this changes").single())
                .click();
        assertThat(watches.isWatching("watcher", recorded.id())).isTrue();

        test(find(NativeButton.class).withText("Stop telling me").single()).click();
        assertThat(watches.isWatching("watcher", recorded.id())).isFalse();
    }

    @Test
    void the_link_in_a_mail_asks_first_and_confirms_once() {
        byte[] question = "0a1b2c".getBytes(StandardCharsets.UTF_8);
        mails.replace("writer", "writer@example.org", Sha256.hex(question), Instant.now());

        assertThat(text(navigate("snapshots/mail/0a1b2c", MailView.class)))
                .contains("“writer” is to be told at writer@example.org");
        assertThat(addresses.of("writer")).hasValue(new Given("writer@example.org", false));

        test(find(NativeButton.class).withText("Yes, tell me there").single()).click();
        assertThat(addresses.of("writer")).hasValue(new Given("writer@example.org", true));
        assertThat(text(navigate("snapshots/mail/0a1b2c", MailView.class))).contains("This link was used already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?asOf=2025-02-01", "/context?asOf=2025-02-01"})
    void the_page_of_another_screen_shows_which_cells_changed_and_what_is_said_now(String address) {
        RecordedSnapshot recorded =
                snapshots.record(maker.of(frozen.find(address).orElseThrow()));

        SnapshotView view = navigate("snapshots/" + recorded.id(), SnapshotView.class);

        assertThat(text(view))
                .contains("There are newer versions:", "With the newest versions", "rows new")
                .doesNotContain("Nothing: all versions that it uses are still the newest.");
    }

    @Test
    void a_visitor_is_told_what_an_account_is_good_for() {
        RecordedSnapshot recorded = record("gas", Map.of());

        assertThat(text(navigate("snapshots/" + recorded.id(), SnapshotView.class)))
                .contains("Sign in to be told when newer versions change");
        assertThat(find(NativeButton.class)
                        .withText("Tell me when this changes")
                        .all())
                .isEmpty();
    }

    private Input search() {
        return find(Input.class).all().stream()
                .filter(i -> i.getId().equals(java.util.Optional.of("snapshot-search")))
                .findFirst()
                .orElseThrow();
    }

    private RecordedSnapshot record(String id, Map<String, List<String>> parameters) {
        Figure figure =
                figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
        return snapshots.record(maker.of(frozen.of(figure, tables(figure, parameters))));
    }

    private FigureTables tables(Figure figure, Map<String, List<String>> parameters) {
        return figure.tables(states.read(figure, parameters).state().orElseThrow());
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
