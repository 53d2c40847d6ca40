package org.goldenthread.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as it is installed here; tests are skipped where it is not. Leaves a picture of what it showed last. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final WebDriverWait wait;
    private final Path picture;

    private Browser(ChromeDriver driver, Path picture) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, PATIENCE);
        this.picture = picture;
    }

    static Browser open(Path picture) {
        Optional<File> chromium = onPath("chromium");
        Optional<File> chromeDriver = onPath("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromeDriver.isPresent(),
                "needs Chromium and ChromeDriver (on Debian: apt-get install chromium chromium-driver)");
        var options = new ChromeOptions();
        options.setBinary(chromium.get());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1300,1600");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromeDriver.get())
                .build();
        return new Browser(new ChromeDriver(service, options), picture);
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }

    void goTo(URI page) {
        driver.get(page.toString());
    }

    WebElement shows(By place) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(place));
    }

    String text(By place) {
        return shows(place).getText();
    }

    void type(By field, String text) {
        shows(field).sendKeys(text);
    }

    void click(By button) {
        wait.until(ExpectedConditions.elementToBeClickable(button)).click();
    }

    void click(By part, By button) {
        wait.until(ExpectedConditions.elementToBeClickable(shows(part).findElement(button)))
                .click();
    }

    /** Opens a window by one action, does another in it, and waits until it has closed itself. */
    void inNewWindow(Runnable opening, Runnable work) {
        String first = driver.getWindowHandle();
        opening.run();
        wait.until(ExpectedConditions.numberOfWindowsToBe(2));
        Set<String> windows = driver.getWindowHandles();
        windows.stream().filter(window -> !window.equals(first)).forEach(driver.switchTo()::window);
        work.run();
        wait.until(ExpectedConditions.numberOfWindowsToBe(1));
        driver.switchTo().window(first);
    }

    /** What the page's scripts and its security policy had to complain about. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            Files.write(picture, driver.getScreenshotAs(OutputType.BYTES));
        } finally {
            driver.quit();
        }
    }
}
