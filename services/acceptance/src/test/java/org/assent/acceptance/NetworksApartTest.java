package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two Networks in one installation: nothing of the one is visible in the other, whoever reads and whatever address they try. */
class NetworksApartTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|UNCNM-BLR-[A-Z]-[0-9]{4}-[0-9]{3}");
    private static final int PAGES = 250;
    private static final String TITLE = "A text of the first Network and of no other";

    /** Who holds an office in the second Network, and the office as its choice of capacities says it. */
    private static final Map<String, String> SECOND = new LinkedHashMap<>(Map.of(
            "head.imf", "Co-chair",
            "member.imf", "Secretariat",
            "head.ifc", "Auditor",
            "member.ifc", "Head of Agency",
            "admin", "Administrator"));

    private static Product product;
    private static Matter matter;

    @BeforeAll
    static void open() {
        product = Product.shared();
        matter = Matter.broughtIn(product, TITLE);
        matter.putToUnct();
        Visitor administrator = Visitor.of(product, "admin");
        Map<String, String> network = new LinkedHashMap<>();
        network.put("network", "KAZ");
        network.put("nameEnglish", "The second country network");
        network.put("nameRussian", "Вторая страновая сеть");
        network.put("termsOfReference", "Terms of reference of the second");
        network.put("languages", "en");
        network.put("zone", "Asia/Almaty");
        network.put("workingDays", "MONDAY");
        network.put("opens", "09:00");
        network.put("closes", "18:00");
        network.put("holidays", "2027-01-01 New Year");
        network.put("frameworkEnglish", "Framework");
        network.put("frameworkRussian", "Рамочная программа");
        network.put("firstYear", "2026");
        network.put("lastYear", "2030");
        network.put("coChairs", "RCO, UNHCR");
        network.put("secretariat", "UNHCR");
        administrator.submit("/networks/new", "/networks", network).expecting(302);
        choose(administrator, "Administrator");
        for (String entity : List.of("RCO", "UNHCR", "WHO")) {
            administrator
                    .submit(
                            "/people/entities/new",
                            "/people/entities",
                            Map.of(
                                    "entity", entity,
                                    "nameEnglish", "Entity of the second: " + entity,
                                    "residency", "RESIDENT",
                                    "network", "true",
                                    "unct", "true"))
                    .expecting(302);
        }
        administrator
                .submit("/people/entities/WHO", "/people/entities/WHO/heads", Map.of("login", "member.ifc", "from", ""))
                .expecting(302);
        office(administrator, "CO_CHAIR", "UNHCR", "head.imf");
        office(administrator, "SECRETARIAT", "UNHCR", "member.imf");
        office(administrator, "AUDITOR", "", "head.ifc");
    }

    private static void office(Visitor administrator, String role, String entity, String login) {
        administrator
                .submit("/people/offices", "/people/offices", Map.of("role", role, "entity", entity, "login", login))
                .expecting(302);
    }

    @Test
    void no_page_of_the_second_network_shows_an_id_a_name_or_a_count_of_the_first_to_anybody() {
        Set<String> ids = ids(crawl(Visitor.of(product, "rc")));
        ids.addAll(ids(crawl(Visitor.of(product, "auditor"))));
        // Who holds an office in both is one person, and a form may refer to them in either.
        Visitor administrator = second("admin", "Administrator");
        for (String people : List.of("/people/offices", "/people.csv")) {
            Matcher person = ID.matcher(administrator.get(people).body());
            while (person.find()) {
                ids.remove(person.group());
            }
        }
        assertThat(ids).as("the first Network has something to hide").hasSizeGreaterThan(5);

        SECOND.forEach((login, office) -> {
            Map<String, String> pages = crawl(second(login, office));
            assertThat(pages).hasSizeGreaterThan(8);
            // These readers hold offices in both, and this page names the Networks in which they do.
            pages.remove("/networks");
            pages.forEach((address, body) -> {
                assertThat(body)
                        .as("%s read by %s of the second Network", address, login)
                        .doesNotContain(
                                TITLE,
                                "Demonstration country network",
                                "Head of Agency, UNDP",
                                "Member, UNICEF",
                                "IOM Head of Mission");
                assertThat(ids.stream().filter(body::contains))
                        .as("ids of the first Network on %s read by %s of the second", address, login)
                        .isEmpty();
            });
        });
    }

    @Test
    void no_address_of_the_first_network_opens_for_anybody_of_the_second() {
        Set<String> addresses = crawl(Visitor.of(product, "rc")).keySet().stream()
                .filter(address -> ID.matcher(address).find() && !ofTheInstallation(address))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses).hasSizeGreaterThan(5);

        SECOND.forEach((login, office) -> {
            Visitor reader = second(login, office);
            for (String address : addresses) {
                assertThat(reader.get(address).status())
                        .as("%s read by %s of the second Network", address, login)
                        .isIn(403, 404);
            }
        });
    }

    @Test
    void an_administrator_of_the_second_network_sees_no_account_letter_number_or_fault_of_the_first() {
        Visitor first = Visitor.of(product, "admin");
        assertThat(first.get("/accounts").body()).contains("head.undp");
        assertThat(first.get("/demo/letters").body()).contains("Head of Agency, UNDP");
        assertThat(first.get("/record/access").body()).contains("admin");
        assertThat(first.get("/actuator/prometheus").status()).isEqualTo(200);
        Visitor second = second("admin", "Administrator");

        for (String page : List.of(
                "/accounts", "/accounts?name=head", "/invitations", "/record/access", "/demo/letters", "/operations")) {
            assertThat(second.get(page).expecting(200).body().replaceAll("(?s)<header.*?</header>", ""))
                    .as("%s read by the administrator of the second Network", page)
                    .doesNotContain("undp", "UNDP", "head.who", "member.", matter.roundId(), matter.proposalId());
        }
        assertThat(second.get("/accounts/head.undp").status()).isEqualTo(404);
        assertThat(second.get("/actuator/prometheus").status()).isEqualTo(403);
        Program program = Program.of(product, "admin").as("KAZ:ADMINISTRATOR");
        assertThat(program.read("/api/v1/operations/faults").get("total").asInt())
                .isZero();
        assertThat(program.read("/api/v1/operations/health").get("waiting").isNull())
                .isTrue();
    }

    @Test
    void programs_of_the_second_network_read_nothing_and_count_nothing_of_the_first() {
        Program auditor = Program.of(product, "head.ifc").as("KAZ:AUDITOR");

        assertThat(auditor.read("/api/v1/proposals").toString()).doesNotContain(TITLE, matter.proposalId());
        assertThat(auditor.read("/api/v1/rounds").toString()).doesNotContain(matter.roundId());
        assertThat(auditor.get("/api/v1/proposals/" + matter.proposalId()).status())
                .isIn(403, 404);
        assertThat(auditor.get("/api/v1/rounds/" + matter.roundId()).status()).isIn(403, 404);
        assertThat(auditor.read("/api/v1/entities").get("total").asInt()).isEqualTo(3);
        assertThat(auditor.get("/api/v1/entities/UNDP").status()).isEqualTo(404);
    }

    @Test
    void a_command_of_the_second_network_changes_nothing_of_the_first() {
        Program chair = Program.of(product, "head.imf").as("KAZ:CO_CHAIR UNHCR");

        assertThat(chair.post(
                                "/api/v1/rounds/" + matter.roundId() + "/waivers",
                                Map.of("entity", Matter.NEVER_SERVED, "reason", "Not mine to waive."))
                        .status())
                .isIn(403, 404);
        assertThat(chair.post(
                                "/api/v1/proposals/" + matter.proposalId() + "/withdrawals",
                                Map.of("reason", "Not mine to withdraw."))
                        .status())
                .isIn(403, 404);
    }

    private static Visitor second(String login, String office) {
        Visitor reader = Visitor.of(product, login);
        choose(reader, office);
        return reader;
    }

    /** Chooses the capacity that the reader holds in the second Network. */
    private static void choose(Visitor reader, String office) {
        Matcher choice = Pattern.compile(
                        "<button class=\"item\" name=\"capacity\"[^>]*value=\"([0-9]+)\"[^>]*>" + "(?:(?!</button>).)*"
                                + office + "(?:(?!</button>).)*· KAZ",
                        Pattern.DOTALL)
                .matcher(reader.get("/people").expecting(200).body());
        assertThat(choice.find())
                .as("a choice of %s in the second Network", office)
                .isTrue();
        reader.submit("/people", "/capacity", Map.of("capacity", choice.group(1), "back", "/people"))
                .expecting(302);
    }

    /** Every page that can be reached from the home page by links, each address once. */
    private static Map<String, String> crawl(Visitor reader) {
        Map<String, String> pages = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>(List.of("/"));
        Deque<String> next = new ArrayDeque<>(known);
        while (!next.isEmpty() && pages.size() < PAGES) {
            String address = next.removeFirst();
            Reply reply = reader.get(address);
            String type = reply.whole().headers().firstValue("Content-Type").orElse("");
            if (reply.status() != 200 || !(type.startsWith("text/html") || type.startsWith("text/csv"))) {
                continue;
            }
            pages.put(address, reply.body());
            Matcher link = LINK.matcher(reply.body());
            while (link.find()) {
                String found = link.group(1).replace("&amp;", "&");
                boolean wanted =
                        !found.matches("/(assets|sign-out|log/|api/v1/openapi|favicon).*") && !found.contains("asOf=");
                if (wanted && known.add(found)) {
                    next.addLast(found);
                }
            }
        }
        return pages;
    }

    /**
     * What the first Network has of its own. Tables name people by reference, and people may sit in both; imports of the register of
     * real programmes are the installation's.
     */
    private static Set<String> ids(Map<String, String> pages) {
        Set<String> own = new TreeSet<>();
        Set<String> common = new TreeSet<>();
        pages.forEach((address, page) -> {
            boolean ofAll = address.contains(".csv") || address.startsWith("/people") || ofTheInstallation(address);
            Matcher id = ID.matcher(page.replaceAll("name=\"(_csrf|idempotencyKey)\"[^>]*>", ""));
            while (id.find()) {
                (ofAll ? common : own).add(id.group());
            }
        });
        own.removeAll(common);
        return own;
    }

    private static boolean ofTheInstallation(String address) {
        return address.startsWith("/programmes");
    }
}
