package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** One person at a browser, signed in. */
final class Desk {
    private static final List<String> RULES_OF_AXE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofSeconds(40);

    /** What is read before anything else: if one of these is in the wrong language, everybody sees it. */
    private static final String SIGNPOSTS = "[...document.querySelectorAll('h1,h2,h3,th,dt,legend,label,button,summary,"
            + "caption,nav a span,.sentence,.detail,.lead,.chip')]"
            + ".filter(e => !e.closest('[lang]:not(html)') && e.checkVisibility()).map(e => {"
            + "const words = e.cloneNode(true); words.querySelectorAll('[lang]').forEach(other => other.remove());"
            + "return words.innerText; })";

    private final Bundles bundles;
    private final String name;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    /** Name of the view to where it lies, for reading it again in the other language. */
    private final Map<String, String> looked = new LinkedHashMap<>();

    private String language = "en";
    private int width = WIDE;

    Desk(Browser browser, Bundles bundles, Product product, String name) {
        this(bundles, browser, product, name);
        go("/sign-in").signIn("assent");
    }

    /** Somebody who is not signed in. */
    static Desk stranger(Browser browser, Bundles bundles, Product product, String name) {
        return new Desk(bundles, browser, product, name);
    }

    private Desk(Bundles bundles, Browser browser, Product product, String name) {
        this.bundles = bundles;
        this.name = name;
        this.address = product.address();
        this.page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Minsk")
                        .setViewportSize(WIDE, HEIGHT))
                .newPage();
        page.setDefaultTimeout((double) ANSWER.toMillis());
        page.setDefaultNavigationTimeout((double) ANSWER.toMillis());
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    Desk signIn(String password) {
        return type("Name", name).type("Password", password).press("Sign in");
    }

    /** Signs out. */
    Desk leave() {
        page.evaluate("document.querySelector('form[action=\"/sign-out\"]').submit()");
        page.waitForURL(Pattern.compile(".*/sign-in\\?out.*"));
        return this;
    }

    /** An answer that refuses is meant to be one; everything else the browser complains about is a fault. */
    private void hear(ConsoleMessage message) {
        boolean refusal = message.text().matches("Failed to load resource: .* status of (403|409|422) .*");
        if (!refusal && (message.type().equals("error") || message.type().equals("warning"))) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    Page page() {
        return page;
    }

    Desk go(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Where the page lies, without scheme and host. */
    String path() {
        return page.url().substring(address.length());
    }

    Desk type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Desk press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    Desk follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Desk open(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
        return this;
    }

    Desk choose(String value) {
        page.locator("input[type=radio][value=" + value + "]").check();
        return this;
    }

    Locator main() {
        return page.locator("main");
    }

    String words() {
        return main().innerText();
    }

    /** Waits until the page says so; what happens behind a page takes a moment. */
    Desk until(String words) {
        Awaitility.await(name + " reads \"" + words + "\" on " + path())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    boolean there = words().contains(words);
                    if (!there) {
                        page.navigate(page.url());
                    }
                    return there;
                });
        return this;
    }

    Desk reads(String words) {
        assertThat(words()).as(name + " on " + path()).contains(words);
        return this;
    }

    Desk speak(String chosen) {
        if (!chosen.equals(language)) {
            language = chosen;
            page.locator(".languages button[value=" + chosen + "]").click();
            page.waitForLoadState();
        }
        return this;
    }

    /** Looks at the page as it is: whether everybody can read it, in the right language, on a wide and a narrow screen. */
    Desk look(String view) {
        looked.putIfAbsent(view, path());
        String where = view + " (" + path() + ", " + name + ", " + language + ")";
        for (Rule rule : new AxeBuilder(page).withTags(RULES_OF_AXE).analyze().getViolations()) {
            complaints.add(where + ": axe " + rule.getId() + ", " + rule.getHelp() + " "
                    + rule.getNodes().stream().map(CheckedNode::getTarget).toList());
        }
        if (language.equals("ru")) {
            bundles.english(signposts())
                    .forEach(words -> complaints.add(where + ": English words on a Russian page: " + words));
        }
        picture(view, WIDE);
        fits(where, WIDE);
        page.setViewportSize(NARROW, HEIGHT);
        picture(view, NARROW);
        fits(where, NARROW);
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /** Goes on at a telephone. */
    Desk atTelephone() {
        width = NARROW;
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    private void fits(String where, int width) {
        int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (needed > width) {
            complaints.add(where + ": needs " + needed + " pixels of a screen's " + width);
        }
    }

    @SuppressWarnings("unchecked") // a list of strings is what the script makes
    private List<String> signposts() {
        return (List<String>) page.evaluate(SIGNPOSTS);
    }

    private void picture(String view, int width) {
        Path file = Path.of(System.getProperty("assent.target", "target"), "screenshots")
                .resolve(view + "-" + language + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Takes the picture of the page that the README shows; {@code -Dassent.approve=true} puts it there. */
    Desk portrait(String name) {
        Path directory = Boolean.getBoolean("assent.approve")
                ? Path.of(System.getProperty("assent.root")).resolve("docs")
                : Path.of(System.getProperty("assent.target", "target"), "screenshots");
        page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
        return this;
    }

    /** Keeps how the page stands, for whoever has to find out why a test stopped here. */
    void keep() {
        picture("last-" + name, WIDE);
    }

    /** Reads everything once more that was looked at, in Russian. */
    void readAgainInRussian() {
        speak("ru");
        Map<String, String> again = new LinkedHashMap<>(looked);
        again.forEach((view, path) -> go(path).look(view));
        speak("en"); // the choice stays with the account, and others use the same product
    }

    /**
     * Everything there was to complain about: what the policy forbids a script or style, errors, missing files; what keeps
     * somebody from reading a page; words in the wrong language.
     */
    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
