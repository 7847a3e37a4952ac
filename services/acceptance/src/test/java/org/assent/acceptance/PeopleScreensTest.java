package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everybody can read and use the pages about people and accounts: in both languages, wide and narrow, with every form open. */
class PeopleScreensTest {
    private static final Bundles BUNDLES = new Bundles();

    private static Product product;
    private static Chromium chromium;

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(PeopleScreensTest.class);
        product = Product.shared();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Desk at(String name) {
        return desks.computeIfAbsent(name, login -> new Desk(chromium.browser(), BUNDLES, product, login));
    }

    @AfterEach
    void nothingToComplainAbout() {
        List<String> all = new ArrayList<>();
        desks.values().forEach(desk -> all.addAll(desk.complaints()));
        // A link that is over answers with 404, which the browser notes of itself.
        all.removeIf(complaint -> complaint.contains("/invitation/none: Failed to load resource"));
        assertThat(all).isEmpty();
    }

    @Test
    void the_pages_about_people_can_be_read_and_used_by_everybody() {
        looks("rc", "/people/nominations/invite", "/people/nominations/UNDP/2", "/rights", "/people");
        looks("head.undp", "/people/entities/UNDP", "/people/nominations/UNDP/2", "/people/nominations/UNDP/1");
        looks("member.undp", "/people/entities/UNDP");
        looks(
                "admin",
                "/people/entities/UNDP",
                "/people/entities/new",
                "/people/offices",
                "/networks",
                "/networks/new",
                "/accounts",
                "/invitations");
        looks(
                "secretariat",
                "/people/nominations",
                "/people/import",
                "/people/persons",
                "/people/persons/new",
                "/people/teams",
                "/people/teams/new",
                "/people/resources",
                "/people/resources/new",
                "/record/break-glass");
        looks("auditor", "/record/reads", "/record/break-glass", "/people/day");
        looks("rc", "/people", "/people/entities/IAEA", "/people/entities/UNEP", "/people/nominations/UNESCO/1");
    }

    @Test
    void the_pages_of_one_account_can_be_read_and_used_by_everybody() {
        looks("head.wfp", "/account", "/account/security", "/account/sessions", "/account/password", "/account/access");
        Desk stranger = Desk.stranger(chromium.browser(), BUNDLES, product, "nobody");
        desks.put("nobody", stranger);
        stranger.go("/sign-in").look("sign-in").go("/invitation/none").look("invitation-over");
        stranger.speak("ru")
                .go("/sign-in")
                .look("sign-in")
                .go("/invitation/none")
                .look("invitation-over");
    }

    private void looks(String name, String... paths) {
        Desk desk = at(name);
        for (String language : List.of("en", "ru")) {
            desk.speak(language);
            for (String path : paths) {
                desk.go(path);
                everyFormOpen(desk);
                desk.look(name + path.replace('/', '-').replace("%20", ""));
            }
        }
        desk.speak("en"); // the choice stays with the account, and others use the same product
    }

    private static void everyFormOpen(Desk desk) {
        Locator closed = desk.main().locator("details:not([open]) > summary");
        for (int left = closed.count(); left > 0; left = Math.min(left - 1, closed.count())) {
            closed.first().click();
        }
    }
}
