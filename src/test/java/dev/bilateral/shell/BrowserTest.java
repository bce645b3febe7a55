package dev.bilateral.shell;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.bilateral.BilateralApplication;
import dev.bilateral.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A real browser before the production build, which serves the shipped datasets from a database of its own. */
@SpringBootTest(
        classes = BilateralApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bilateral.folder=target/browser-folder",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "vaadin.productionMode=true",
            "bilateral.admin-password=" + BrowserTest.PASSWORD
        })
abstract class BrowserTest {

    static final String PASSWORD = "first password";

    /** Until something is drawn; generous, since the machine may be busy. */
    private static final int PATIENCE_MS = 60_000;

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext context;

    @BeforeAll
    static void startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    /** Each server of this JVM has a strategy of its own, and the one that started last would stand for all. */
    @BeforeEach
    void speakForThisServer(@Autowired SecurityContextHolderStrategy strategy) {
        SecurityContextHolder.setContextHolderStrategy(strategy);
    }

    @AfterEach
    void closePages() {
        if (context != null) {
            context.close();
        }
    }

    /** A page as a first visitor has it. */
    Page open(String path, NewContextOptions options) {
        newContext(options);
        return open(context, path);
    }

    Page open(String path) {
        return open(path, new NewContextOptions().setViewportSize(1440, 900));
    }

    /** A page that runs a script of the test before its own. */
    Page open(String path, String script) {
        newContext(new NewContextOptions().setViewportSize(1440, 900)).addInitScript(script);
        return open(context, path);
    }

    private BrowserContext newContext(NewContextOptions options) {
        closePages();
        context = browser.newContext(options.setBaseURL("http://localhost:" + port));
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(PATIENCE_MS);
        return context;
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(path);
        page.locator("main h1").first().waitFor();
        return page;
    }
}
