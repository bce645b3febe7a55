package dev.bilateral.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files handed in one after the other, in a browser. */
class VerifyIT extends BrowserTest {

    @Test
    void a_genuine_an_edited_and_a_refused_file_are_each_told_what_they_are() {
        Page page = open("/verify");
        String csv = (String) page.evaluate("() => fetch('api/v1/projections/gas.csv').then(answer => answer.text())");
        Locator result = page.locator(".verify-result");

        handIn(page, "gas.csv", csv);
        assertThat(result).containsText("Genuine: every value is as Bilateral made it.");

        handIn(page, "edited.csv", csv.replace("\r\n2030,", "\r\n2030,98765"));
        assertThat(result).containsText("Edited: this is not what Bilateral made.");
        assertThat(result).containsText("edited.csv");
        assertThat(result.locator(".verdict-edits")).containsText("98765");

        handIn(page, "cut.zip", "PK\u0003\u0004 and no more");
        assertThat(result.locator(".verify-problem")).containsText("cut.zip");
        assertThat(result.locator(".verify-problem")).containsText("can’t be read as one");

        handIn(page, "again.csv", csv);
        assertThat(result).containsText("again.csv");
        assertThat(result).containsText("Genuine: every value is as Bilateral made it.");
    }

    @Test
    void while_a_file_arrives_it_is_told_to_be_checked_and_no_verdict_of_another_stands_there() {
        Page page = open("/verify");
        String csv = (String) page.evaluate("() => fetch('api/v1/projections/gas.csv').then(answer => answer.text())");
        Locator result = page.locator(".verify-result");
        handIn(page, "gas.csv", csv);
        assertThat(result).containsText("Genuine: every value");
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 0);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", 200_000);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", slow);

        handIn(page, "long.csv", csv + "x".repeat(1_000_000));

        assertThat(result).hasText("Checking long.csv …");
        assertThat(result).not().containsText("Checking");
        assertThat(result).containsText("long.csv");
    }

    @Test
    void a_snapshot_taken_here_is_genuine_and_one_that_was_changed_names_its_cells() throws IOException {
        Page page = open("/gas");
        freeze(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open its page"))
                .click();
        page.waitForURL(Pattern.compile(".*/snapshots/[0-9a-z]{10}"));
        String id = page.url().substring(page.url().length() - 10);
        byte[] zip = page.request().get("/api/v1/snapshots/" + id + ".zip").body();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Verify").setExact(true))
                .first()
                .click();
        Locator result = page.locator(".verify-result");

        handIn(page, "gas_" + id + ".zip", zip);
        assertThat(result).containsText("Genuine: every value is as Bilateral made it.");
        assertThat(result).containsText("It was put on record here");
        assertThat(result.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(id)))
                .isVisible();

        handIn(page, "changed.zip", changed(zip));
        assertThat(result).containsText("Edited: this is not what Bilateral made.");
        assertThat(result.locator(".verdict-edits")).containsText("2030");
        assertThat(result.locator(".verdict-edits")).containsText("98765");

        handIn(page, "climbing.zip", zip("../a.csv", new byte[0]));
        assertThat(result.locator(".verify-problem")).containsText("leads out of the archive");
    }

    @Test
    void a_snapshot_says_that_reasons_which_are_not_saved_are_not_in_it_where_there_can_be_any() {
        Page figure = open("/gas?gas.rampYears=12");
        freeze(figure);
        assertThat(figure.locator(".snapshot-taken")).containsText("Reasons and sources that are not saved yet");

        Page without = open("/context");
        without.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Snapshot").setExact(true))
                .first()
                .click();
        assertThat(without.locator(".snapshot-taken")).containsText("is on record");
        assertThat(without.locator(".snapshot-taken")).not().containsText("Reasons");
    }

    private static void freeze(Page page) {
        page.locator("bilateral-chart svg").first().waitFor();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Snapshot").setExact(true))
                .first()
                .click();
    }

    @Test
    void what_is_looked_for_among_snapshots_stands_in_the_address_and_survives_a_reload() {
        Page page = open("/snapshots");
        Locator search = page.getByRole(AriaRole.SEARCHBOX);

        search.fill("over 95 & more");
        page.waitForURL(Pattern.compile(".*/snapshots\\?search=over(\\+|%20)95(\\+|%20)%26(\\+|%20)more$"));
        int entries = (int) page.evaluate("() => history.length");
        page.reload();

        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("over 95 & more");
        assertThat(page.locator("main")).containsText("No snapshot matches “over 95 & more”.");

        page.getByRole(AriaRole.SEARCHBOX).fill("");
        page.waitForURL(Pattern.compile(".*/snapshots$"));
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => history.length"))
                .isEqualTo(entries);
    }

    private static byte[] changed(byte[] zip) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("projection.csv")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace("\r\n2030,", "\r\n2030,98765")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return changed.toByteArray();
    }

    private static byte[] zip(String path, byte[] content) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry(path));
            out.write(content);
        }
        return zip.toByteArray();
    }

    private static void handIn(Page page, String name, String content) {
        handIn(page, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void handIn(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }
}
