package org.goldenthread.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What a partner sees who opens the documentation in a browser. */
@ExtendWith(EndToEnd.class)
class DocumentationPageTest {
    private static final By OPERATION = By.id("operations-Returns-listReturns");

    private final RunningPlatform running;

    DocumentationPageTest(RunningPlatform running) {
        this.running = running;
    }

    @Test
    void somebodyLogsInAndTriesACall() throws Exception {
        try (Browser browser = Browser.open(Path.of("target/documentation-page.png"))) {
            browser.goTo(running.address().resolve("/docs"));
            browser.shows(By.id("operations-Statistics-queryDataSet"));

            logIn(browser);
            browser.click(OPERATION);
            browser.click(within(OPERATION, ".execute"));

            assertThat(browser.text(within(OPERATION, ".live-responses-table .response .response-col_status")))
                    .startsWith("200");
            assertThat(browser.text(within(OPERATION, ".live-responses-table .highlight-code")))
                    .contains("\"organisation\": \"LA-212\"");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void withoutATokenACallIsAnsweredWithAProblem() throws Exception {
        try (Browser browser = Browser.open(Path.of("target/documentation-page-without-token.png"))) {
            browser.goTo(running.address().resolve("/docs"));
            browser.click(OPERATION);
            browser.click(within(OPERATION, ".execute"));

            assertThat(browser.text(within(OPERATION, ".live-responses-table .response .response-col_status")))
                    .startsWith("401");
            assertThat(browser.text(within(OPERATION, ".live-responses-table .highlight-code")))
                    .contains("urn:golden-thread:problem:");
        }
    }

    /** As a person of the demo, by the authorization code flow in the window that the page opens. */
    private static void logIn(Browser browser) {
        browser.click(By.cssSelector(".auth-wrapper .btn.authorize"));
        By flow = By.xpath("//div[contains(@class,'auth-container')]/div[.//*[contains(.,'authorizationCode')]]");
        browser.inNewWindow(() -> browser.click(flow, By.cssSelector("button.authorize")), () -> {
            browser.type(By.id("username"), "officer@leeds");
            browser.type(By.id("password"), "demo");
            browser.click(By.id("kc-login"));
        });
        browser.shows(By.xpath("//button[contains(.,'Logout')]"));
        browser.click(By.cssSelector(".btn-done"));
    }

    private static By within(By operation, String selector) {
        String id = operation.toString().replace("By.id: ", "");
        return By.cssSelector("#" + id + " " + selector);
    }
}
