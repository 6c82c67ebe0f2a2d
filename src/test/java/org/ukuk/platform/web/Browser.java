package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A reader's window in a real browser: the machine's Chromium, driven by Playwright. One browser serves all tests,
/// each window has cookies of its own and is closed after use.
public final class Browser implements AutoCloseable {

    /// The narrowest phone the pages are made for, in CSS pixels.
    public static final int PHONE = 320;

    public static final int DESK = 1280;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync", "--disable-component-update");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser.NewContextOptions options) {
        this.context = Program.ONE.newContext(options);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean complains = message.type().equals("error") || message.type().equals("warning");
            // A form that is given back to be mended is no fault, though the browser says so of its status.
            if (complains && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().matches("(data|blob|about):.*|http://127\\.0\\.0\\.1:.*")) {
                complaints.add("asks another site: " + request.url());
            }
        });
    }

    /// A window `width` CSS pixels wide.
    public static Browser wide(int width) {
        return new Browser(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900));
    }

    /// A window whose reader switched JavaScript off.
    public static Browser withoutScripts(int width) {
        return new Browser(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(false));
    }

    /// Playwright's own page, to click and to type.
    public Page page() {
        return page;
    }

    public Browser open(String address) {
        page.navigate(address);
        return this;
    }

    /// What the page shown must never have: a line on the console, a request to another site, a horizontal scroll, a
    /// breach of WCAG 2.2 AA that axe-core can see.
    public void requireSound() {
        assertThat(complaints).as("console of " + page.url()).isEmpty();
        var overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels out of the window on " + page.url())
                .isLessThanOrEqualTo(0);
        assertThat(breaches()).as("axe on " + page.url()).isEmpty();
    }

    private List<String> breaches() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browser::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /// Keeps a picture of the whole page, for people to look at.
    public void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Program {
        private static final com.microsoft.playwright.Browser ONE = start();

        private static com.microsoft.playwright.Browser start() {
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(FLAGS));
        }

        private static Path chromium() {
            return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                    .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "Browser tests need Chromium, and none of " + NAMES + " is on the PATH."));
        }
    }
}
