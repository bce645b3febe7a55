package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.embed.EmbedPage;
import dev.bilateral.embed.Following;
import dev.bilateral.embed.Following.Editions;
import dev.bilateral.figure.EachFigure;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ManyRows;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.test.context.support.WithMockUser;

@WithServer
class EmbedApiTest {

    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' & </td></table>";

    private static final Following LIVE = new Following(Editions.ALL, Optional.empty(), true, Optional.empty());

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private ScenarioCatalogue catalogue;

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private DatasetService datasets;

    private ApiServer server;

    @BeforeEach
    void reach(@Value("${local.server.port}") int port) {
        server = new ApiServer(port);
    }

    @EachFigure
    void any_page_may_frame_it_and_nothing_in_it_runs_or_remembers(String figure) {
        HttpResponse<String> found = server.get("/embed/" + figure);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(ApiServer.header(found, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(ApiServer.header(found, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("script-src", "unsafe");
        assertThat(found.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(found.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(found.body()).select("script, [style], [onload], form"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/gas",
                "/embed",
                "/api/v1/projections/gas.csv",
                "/api/v1/charts/gas.svg",
                "/theme/embed.css"
            })
    void nothing_else_may_be_framed(String address) {
        HttpResponse<String> found = server.get(address);

        assertThat(ApiServer.header(found, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(ApiServer.header(found, "X-Frame-Options")).isEqualTo("DENY");
    }

    @EachFigure
    void it_shows_picture_words_rows_and_pins(String figure) {
        Document page = Jsoup.parse(server.get("/embed/" + figure).body());
        int rows = server.csv("/api/v1/projections/" + figure + ".csv").size();

        assertThat(page.select("picture source")).hasSize(3);
        assertThat(page.select("img").attr("alt")).contains("observations from");
        assertThat(page.select("li")).hasSize(3);
        assertThat(page.select("details")).hasSize(2);
        assertThat(page.select("details").getLast().select("tbody tr")).hasSize(rows);
        assertThat(page.select("footer a").text())
                .startsWith("/" + figure + "?v=1&scenario=stated-ramp&revision=1&pins=");
        assertThat(page.select("footer").text()).contains("Not legal or sanctions advice.");
        for (String picture : List.of(
                page.select("img").attr("src"), page.select("source").getFirst().attr("srcset"))) {
            assertThat(server.bytes(picture.substring(2)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_share_of_another_base_never_stands_without_it() {
        assertThat(Jsoup.parse(server.get("/embed/settlement").body())
                        .select("td:contains(13)")
                        .eachText())
                .anySatisfy(text ->
                        assertThat(text).matches("only\\h13\\h%, of: Iran.s imports of essential goods from Russia"));
    }

    @Test
    void it_says_whether_it_moves_on() {
        HttpResponse<String> live = server.get("/embed/trade");
        String frozen = ApiServer.canonical(live);
        String halfway = frozen.replace("&revision=1", "");

        assertThat(live.body()).contains("Live: follows new editions and new revisions of the scenario. Shown");
        assertThat(ApiServer.header(live, "Cache-Control")).isEqualTo("no-cache");
        assertThat(frozen).startsWith("/embed/trade?v=1&").contains("&pins=");
        assertThat(server.get(frozen).body()).contains("Frozen: stays as it is.", "trade-turnover 2026-03-31");
        assertThat(ApiServer.header(server.get(frozen), "Cache-Control"))
                .contains("max-age=86400")
                .doesNotContain("immutable");
        assertThat(server.get("/embed/trade?revision=1").body()).contains("Live: follows new editions. Shown");
        assertThat(server.get(halfway).body()).contains("Live: follows new revisions of the scenario. Shown");
        assertThat(List.of(live, server.get(frozen), server.get(halfway)))
                .extracting(answer -> ApiServer.header(answer, "ETag"))
                .doesNotHaveDuplicates();
        assertThat(server.get("/embed/trade", "If-None-Match", ApiServer.header(live, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void what_is_live_shows_the_newest_editions_also_of_a_scenario_that_was_saved_with_older_ones() {
        Scenario scenario = catalogue.create("Embedded while new editions come", "", "anna");
        scenarios.save(
                scenarios.revision(scenario.id(), 1).orElseThrow(),
                List.of(new Assumption(AssumptionKey.GAS_RAMP_YEARS, "12", "", null)),
                datasets.asOf(LocalDate.of(2025, 12, 31)).orElseThrow(),
                "anna",
                "With what there was in 2025");
        String live = "/embed/gas?v=1&scenario=" + scenario.id();
        catalogue.archive(scenario.id(), "anna"); // so that other tests do not see it in lists

        assertThat(server.get("/api/v1/projections/gas.csv?scenario=" + scenario.id())
                        .body())
                .contains("gas-pipeline:2025-02-01");
        for (String file :
                List.of("projections/gas.csv", "projections/gas.xlsx", "charts/gas.svg", "briefs/gas.docx")) {
            String address = "/api/v1/" + file + "?scenario=" + scenario.id();
            assertThat(ApiServer.header(server.bytes(address), "Bilateral-Remark"))
                    .as(file)
                    .startsWith("Newer editions are held: gas-pipeline 2026-03-31 (here 2025-02-01)");
            assertThat(server.bytes(address + "&asOf=2025-12-31").headers().firstValue("Bilateral-Remark"))
                    .as(file)
                    .isEmpty();
        }
        assertThat(words(live)).contains("follows new editions and new revisions", "Shown: gas-pipeline 2026-03-31");
        assertThat(words(live + "&revision=2")).contains("Live: follows new editions. Shown: gas-pipeline 2026-03-31");
        assertThat(words(live + "&revision=2&asOf=2025-12-31"))
                .contains("Live: follows new editions up to 31 Dec 2025. Shown: gas-pipeline 2025-02-01");
        assertThat(words(live + "&pins=gas-pipeline:2025-02-01"))
                .contains(
                        "Live: follows new editions of datasets that its address does not name and new revisions of the"
                                + " scenario. Shown: gas-pipeline 2025-02-01, reference-pipelines 2026-03-31");
    }

    @Test
    void it_says_which_record_of_pipelines_it_keeps() {
        Figure gas = figures.stream()
                .filter(figure -> figure.id().equals("gas"))
                .findFirst()
                .orElseThrow();
        FigureTables tables = gas.tables(states.initial(gas).orElseThrow());
        Following following =
                new Following(Editions.ALL, Optional.empty(), false, Optional.of(DatasetVersionId.of("2025-02-01")));

        assertThat(Jsoup.parse(EmbedPage.html(gas, tables, following)).text())
                .contains("Live: follows new editions. Reference pipelines stay at edition 2025-02-01, since");
        assertThat(words("/embed/gas")).doesNotContain("Reference pipelines stay");
    }

    @Test
    void of_very_many_rows_it_lists_those_on_which_it_rests() {
        Figure trade = figures.stream()
                .filter(figure -> figure.id().equals("trade"))
                .findFirst()
                .orElseThrow();
        FigureTables tables = ManyRows.of(trade.tables(states.initial(trade).orElseThrow()), 1000);
        Element stated = Jsoup.parse(EmbedPage.html(trade, tables, LIVE))
                .select("details")
                .getFirst();
        int drawn = trade.claimed(tables).size();

        assertThat(stated.select("tbody tr")).hasSize(drawn);
        assertThat(stated.text().replace('\u202f', ' '))
                .contains((1000 - drawn) + " further rows of its datasets are not listed here");
        assertThat(stated.select("p a").attr("href")).startsWith("../ledger?pins=");
    }

    private String words(String address) {
        return Jsoup.parse(server.get(address).body()).text().replace('\u00a0', ' ');
    }

    @Test
    void where_assumptions_are_ranges_their_percentiles_stand_in_a_table_that_says_on_what_they_rest() {
        Document page =
                Jsoup.parse(server.get("/embed/gas?gas.rampYears=8~10~20:pert").body());

        assertThat(page.select("details")).hasSize(3);
        assertThat(page.select("details").getLast().select("summary").text())
                .contains("conditional on these assumptions");
        assertThat(page.select("details").getLast().select("tbody tr")).isNotEmpty();
    }

    @Test
    void what_cannot_be_read_gets_a_page_that_names_it() {
        HttpResponse<String> bad = server.get("/embed/gas?gas.rampYears=999&colour=%3Cb%3E");
        HttpResponse<String> unknown = server.get("/embed/oil%3Cscript%3E");

        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(bad.body()).text())
                .contains("This figure can’t be shown", "gas.rampYears: Enter 1 to 40", "colour");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(unknown.body()).select("script")).isEmpty();
        assertThat(server.get("/embed/gas?asOf=2001-01-01").statusCode()).isEqualTo(404);
        assertThat(ApiServer.header(bad, "Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(bad.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whatever_a_source_is_called_stays_text() {
        Figure settlement = figures.stream()
                .filter(figure -> figure.id().equals("settlement"))
                .findFirst()
                .orElseThrow();
        FigureTables tables = settlement.tables(states.initial(settlement).orElseThrow());
        Document page = Jsoup.parse(EmbedPage.html(settlement, hostile(tables), LIVE));

        assertThat(page.select("script, [onload]")).isEmpty();
        assertThat(page.select("table")).hasSize(2);
        assertThat(page.select("td").eachText()).contains(HOSTILE);
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    private static FigureTables hostile(FigureTables tables) {
        List<Observation> observations =
                tables.observations().stream().map(EmbedApiTest::hostile).toList();
        return new FigureTables(
                tables.state(),
                tables.scenario(),
                tables.revision(),
                tables.inputs(),
                tables.references(),
                tables.versions(),
                observations,
                tables.observationTable(),
                tables.projection(),
                tables.saved(),
                tables.extras());
    }

    private static Observation hostile(Observation o) {
        Source s = o.source();
        Source source = new Source(
                s.id(),
                HOSTILE,
                HOSTILE,
                HOSTILE,
                s.published(),
                "javascript:alert(1)",
                s.kind(),
                s.isFounding(),
                "",
                "");
        return new Observation(
                o.n(),
                o.id(),
                o.series(),
                o.period(),
                o.statedOn(),
                HOSTILE,
                o.base(),
                o.wording(),
                o.stated(),
                o.unit(),
                o.basis(),
                o.modality(),
                source,
                o.locator(),
                o.flag(),
                o.note());
    }
}
