package dev.bilateral.api;

import static dev.bilateral.api.ApiServer.canonical;
import static dev.bilateral.api.ApiServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

@WithServer
class PictureApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Pictures pictures;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_figure_has_a_picture_in_each_palette(Theme theme) throws IOException {
        for (Figure figure : figures) {
            String query = "?theme=" + theme.code();
            HttpResponse<byte[]> png = server.bytes("/api/v1/charts/" + figure.id() + ".png" + query);
            Files.createDirectories(Path.of("target/pictures"));
            Files.write(Path.of("target/pictures/" + figure.id() + "-" + theme.code() + ".png"), png.body());

            assertThat(png.statusCode()).isEqualTo(200);
            assertThat(header(png, "Content-Type")).isEqualTo("image/png");
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.body()));
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isGreaterThanOrEqualTo(800);
        }
    }

    /** The engine draws one picture after another: what was drawn before must not show. */
    @Test
    void a_picture_has_the_same_bytes_whatever_was_drawn_before() {
        List<String> addresses = figures.stream()
                .flatMap(figure -> Stream.of("", "?width=800", "?theme=dark&width=390", "?gas.rampYears=15")
                        .map(query -> "/api/v1/charts/" + figure.id() + ".svg" + query))
                .toList();
        Map<String, String> first = new HashMap<>();
        List<String> changed = new ArrayList<>();
        Random order = new Random(7);
        for (int i = 0; i < 5 * addresses.size(); i++) {
            String address = addresses.get(order.nextInt(addresses.size()));
            HttpResponse<String> svg = server.get(address);
            assertThat(svg.statusCode()).as(address).isEqualTo(200);
            if (!svg.body().equals(first.computeIfAbsent(address, drawn -> svg.body()))) {
                changed.add(address);
            }
        }

        assertThat(changed).isEmpty();
    }

    @Test
    void an_svg_tells_what_it_shows_from_which_sources_and_versions_and_where() {
        for (Figure figure : figures) {
            FigureTables tables = figure.tables(states.initial(figure).orElseThrow());
            FigureSpec spec = figure.spec(tables);
            HttpResponse<String> svg = server.get("/api/v1/charts/" + figure.id() + ".svg");
            String text = HtmlUtils.htmlUnescape(svg.body());

            assertThat(header(svg, "Content-Type")).startsWith("image/svg+xml");
            assertThat(text).contains(spec.title(), spec.subtitle(), spec.footnote());
            assertThat(text).containsPattern("\\d+ statements in \\d+ documents?: \\S+");
            assertThat(tables.versions()).allSatisfy(v -> assertThat(text).contains(v.dataset() + " " + v.id()));
            assertThat(text).contains("Scenario \"" + tables.scenario().title() + "\" r1.");
            assertThat(text)
                    .contains("\nBilateral /" + figure.id() + "?v=1&scenario=stated-ramp&revision=1&pins=context:");
            assertThat(svg.body()).doesNotContain("localhost", "class=", "<style", "ecmeta");
        }
    }

    @Test
    void axes_say_their_unit_and_labels_keep_their_qualifier() {
        assertThat(server.get("/api/v1/charts/gas.svg").body()).contains("bcm a year", ">up\u00a0to\u00a01.8</text>");
        assertThat(server.get("/api/v1/charts/settlement.svg").body()).contains(">over\u00a095\u00a0%</text>");
        assertThat(server.get("/api/v1/charts/trade.svg").body()).contains("USD bn");
    }

    @Test
    void a_picture_has_the_size_that_was_asked_for() throws IOException {
        byte[] small = server.bytes("/api/v1/charts/gas.png?width=900").body();
        byte[] sharp = server.bytes("/api/v1/charts/gas.png?width=900&scale=2").body();
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(small));
        BufferedImage two = ImageIO.read(new ByteArrayInputStream(sharp));

        assertThat(one.getWidth()).isEqualTo(900);
        assertThat(two.getWidth()).isEqualTo(1800);
        assertThat(two.getHeight()).isEqualTo(2 * one.getHeight());
        assertThat(server.get("/api/v1/charts/gas.svg?width=600").body()).contains("width=\"600\"");
    }

    @Test
    void the_canonical_address_gives_the_same_bytes_for_good() {
        String query = "?gas.rampYears=12&theme=dark&width=800&show=cumulative";
        HttpResponse<String> moving = server.get("/api/v1/charts/gas.svg" + query);
        HttpResponse<String> pinned = server.get(canonical(moving));

        assertThat(canonical(moving)).startsWith("/api/v1/charts/gas.svg?v=1&").endsWith("&theme=dark&width=800");
        assertThat(header(moving, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(pinned, "Cache-Control")).contains("max-age=86400").doesNotContain("immutable");
        assertThat(pinned.body()).isEqualTo(moving.body());
        assertThat(server.get(canonical(moving), "If-None-Match", header(pinned, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(header(pinned, "Content-Disposition")).contains("inline", "gas_stated-ramp-r1+", ".svg");
    }

    @Test
    void what_differs_from_the_revision_stands_in_the_address_inside() {
        String svg = HtmlUtils.htmlUnescape(server.get("/api/v1/charts/gas.svg?asOf=2025-02-01&gas.rampYears=12")
                .body());

        assertThat(svg)
                .contains("revision=1&pins=")
                .contains("gas-pipeline:2025-02-01")
                .contains("&gas.rampYears=12");
    }

    @Test
    void who_asks_while_as_many_as_may_are_being_drawn_is_told_the_limit() throws InterruptedException {
        int limit = Runtime.getRuntime().availableProcessors();
        CountDownLatch begun = new CountDownLatch(limit);
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<String>> drawn = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> pictures.svg(heldUp(begun, end)), Thread::startVirtualThread))
                .limit(limit)
                .toList();
        begun.await();

        HttpResponse<String> problem = server.get("/api/v1/charts/gas.png");
        List<Integer> documents = Stream.of("briefs/gas.pdf", "briefs/gas.docx", "projections/gas.xlsx")
                .map(file -> server.get("/api/v1/" + file).statusCode())
                .toList();
        end.countDown();

        assertThat(problem.statusCode()).isEqualTo(429);
        assertThat(documents).containsExactly(429, 429, 429);
        assertThat(header(problem, "Retry-After")).isEqualTo("1");
        assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(ApiServer.json(problem).get("detail").stringValue())
                .contains("Here " + limit + " charts are drawn at a time");
        assertThat(drawn).allSatisfy(svg -> assertThat(svg.join()).contains("<svg"));
        assertThat(server.get("/api/v1/charts/gas.svg").statusCode()).isEqualTo(200);
    }

    /** A picture that is not done before it may be. */
    private static Picture heldUp(CountDownLatch begun, CountDownLatch end) {
        List<ChartSpec.LegendEntry> slow = new AbstractList<>() {
            @Override
            public ChartSpec.LegendEntry get(int index) {
                throw new IndexOutOfBoundsException(index);
            }

            @Override
            public int size() {
                begun.countDown();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return 0;
            }
        };
        ChartSpec chart = new ChartSpec.StripChart(
                "Chart", "Summary", new ChartSpec.Axis("", "", 0, 1, 0), List.of(), slow, 100, 28, 52);
        return new Picture("", "", chart, List.of(), "", Picture.USUAL_WIDTH, Theme.LIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | gas.svg?theme=blue              | theme     | Choose one of light, dark, print.",
                "400 | gas.png?scale=3                 | scale     | Choose one of 1, 2.",
                "400 | gas.svg?scale=2                 | scale     | Choose one of 1.",
                "400 | gas.png?width=100000            | width     | A picture is 320 to 2400 pixels wide. You gave “100000”.",
                "400 | gas.png?width=-5                | width     | A picture is 320 to 2400 pixels wide.",
                "400 | gas.png?height=5                | height    | height",
                "400 | gas.png?gas.rampYears=12&gas.rampYears.from=anything | gas.rampYears.from | anything",
                "400 | gas.png?gas.rampYear=5          | gas.rampYear | Did you mean gas.rampYears?",
                "400 | gas.png?theme=dark&theme=light  | theme     | dark, light",
                "404 | gaz.png                         | figure    | Did you mean gas?",
                "404 | gas.gif                         | format    | There is no format \"gif\"."
            })
    void what_is_wrong_in_a_request_is_named(int status, String address, String parameter, String detail) {
        HttpResponse<String> problem = server.get("/api/v1/charts/" + address.strip());

        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(ApiServer.json(problem).get("detail").stringValue()).contains(detail);
        assertThat(ApiServer.json(problem)
                        .get("problems")
                        .get(0)
                        .get("parameter")
                        .stringValue())
                .isEqualTo(parameter);
    }
}
