package org.assent.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A copy of a real programme on its way to the UNCT, moved by programs to where a person takes over. */
final class JointProgramme {
    private static final String LEAD = "member.unhcr";

    private static int proposals = 1;

    private final Product product;
    private final Map<String, Program> people = new HashMap<>();
    private String proposalId = "";

    private JointProgramme(Product product) {
        this.product = product;
    }

    /** A draft of its lead organisation, which is still empty. */
    static JointProgramme of(Product product, String proposalId) {
        JointProgramme programme = new JointProgramme(product);
        programme.proposalId = proposalId;
        return programme;
    }

    /** Submitted by its lead organisation, found complete, and before all members of the Network. */
    static JointProgramme consulted(Product product) {
        JointProgramme programme = new JointProgramme(product);
        programme.draft();
        programme.send("/submissions", LEAD, Map.of());
        programme.awaitState("COMPLETENESS_CHECK");
        programme.waiveTheCallText();
        programme.send("/completeness", "secretariat", Map.of("revision", 1, "complete", true));
        programme.send("/consultations", "secretariat", Map.of("revision", 1));
        programme.awaitState("CONSULTATION");
        programme.waiveWhoIsNeverReached();
        return programme;
    }

    String page() {
        return "/proposals/" + proposalId;
    }

    /** The page of its last consultation. */
    String consultation() {
        return "/consultations/" + consultationId();
    }

    private void draft() {
        Reply reply = program(LEAD)
                .untilHandled(
                        "/api/v1/drafts",
                        Map.of("programme", "MMPTF-03", "language", "en", "lead", "UNHCR", "call", openCall()),
                        key())
                .expecting(200);
        proposalId = reply.json().get("proposalId").asString();
        write("problem", "problem", words("Policy is made without evidence."));
        writeTheRest();
    }

    /** A call that takes proposals, told from the clock of the product, which may have been put on. */
    private String openCall() {
        Instant now = Instant.parse(program("admin")
                .untilHandled("/api/v1/demo/clock", Map.of("advance", "PT1S"), key())
                .expecting(200)
                .json()
                .get("to")
                .asString());
        Map<String, Object> call = new HashMap<>();
        call.put("fund", "Migration MPTF");
        call.put("code", "MPTF-" + proposals++);
        call.put("titleEnglish", "Migration MPTF, the next call");
        call.put("titleRussian", "Следующий конкурс МДТФ по миграции");
        call.put("phases", List.of("CONCEPT_NOTE"));
        call.put("closingAt", now.plus(Duration.ofDays(200)).toString());
        call.put("draftsBy", now.plus(Duration.ofDays(150)).toString());
        call.put("decisionsBy", now.plus(Duration.ofDays(190)).toString());
        call.put("signaturesBy", now.plus(Duration.ofDays(195)).toString());
        String id = program("secretariat")
                .untilHandled("/api/v1/calls", call, key())
                .expecting(200)
                .json()
                .get("callId")
                .asString();
        program("rc")
                .untilHandled("/api/v1/calls/" + id + "/opening", Map.of(), key())
                .expecting(200);
        return id;
    }

    private void waiveTheCallText() {
        program("secretariat")
                .put(
                        "/api/v1/dossiers/proposal/" + proposalId + "/items/D01/waiver",
                        Map.of("reason", "The call text is public."),
                        key())
                .expecting(200);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** Fills in all that has to be there and is not typed by a person. */
    void writeTheRest() {
        write("place", "place", Map.of("reach", "NATIONAL", "countries", List.of("BLR")));
        write(
                "organisations",
                "organisations",
                Map.of(
                        "convening",
                        "UNHCR",
                        "participating",
                        List.of("UNHCR", "UNDP"),
                        "partners",
                        List.of(Map.of("kind", "GOVERNMENT", "name", "Ministry of Internal Affairs"))));
        write("objectives", "objectives", Map.of("primary", 1, "others", List.of(3), "thematicArea", 1));
        write("targets", "targets", Map.of("targets", List.of("10.7")));
        write("framework", "framework", Map.of("framework", "2026-2030", "outcomes", List.of("1.1")));
        write("period", "period", Map.of("months", 30, "plannedStart", "2027-09-01"));
        budget("100000.00");
        write("target-groups", "targetGroups", words("Migrants, returnees and those who serve them."));
        write("approach", "approach", words("Evidence is gathered, shared and used."));
        write("results", "results", words("Policy is made with evidence."));
        write(
                "principles",
                "principles",
                Map.of(
                        "answers",
                        IntStream.rangeClosed(1, 10)
                                .mapToObj(
                                        number -> Map.of("principle", number, "text", "It is kept in every activity."))
                                .toList()));
        write(
                "markers",
                "markers",
                Map.of(
                        "marks",
                        List.of("GENDER", "HUMAN_RIGHTS", "CHILD_SENSITIVITY").stream()
                                .map(marker -> Map.of(
                                        "marker", marker, "score", "1", "justification", "It is one of the aims."))
                                .toList()));
    }

    static Map<String, Object> words(String text) {
        return Map.of("text", text);
    }

    /** @param amount what the lead organisation asks for staff */
    void budget(String amount) {
        write(
                "budget",
                "budget",
                Map.of("lines", List.of(line("UNHCR", amount), line("UNDP", "100000.00")), "otherSources", List.of()));
    }

    private static Map<String, Object> line(String organisation, String amount) {
        return Map.of("organisation", organisation, "category", 1, "year", 2027, "amount", Map.of("value", amount));
    }

    /** Writes one section as its author's program does, on the version that stands. */
    void write(String section, String property, Object content) {
        Program program = program(LEAD);
        String path = "/api/v1/proposals/" + proposalId + "/draft/" + section;
        int version = program.untilRead(path).get("version").asInt();
        program.put(path, Map.of("versionSeen", version, "written", Map.of(property, content)), key())
                .expecting(200);
    }

    private void waiveWhoIsNeverReached() {
        String path = "/api/v1/consultations/" + consultationId();
        Awaitility.await("the letters of the consultation have gone")
                .until(() -> program("secretariat")
                                .untilRead(path + "/delivery")
                                .get("seats")
                                .valueStream()
                                .filter(seat -> !seat.get("deliveredAt").isNull())
                                .count()
                        >= 20);
        program("secretariat")
                .untilHandled(
                        path + "/waivers",
                        Map.of("entity", Matter.NEVER_SERVED, "seat", 1, "reason", "It has no address."),
                        key())
                .expecting(200);
    }

    private String consultationId() {
        JsonNode consultations = standing().get("review").get("consultations");
        return consultations.get(consultations.size() - 1).get("roundId").asString();
    }

    /** As the co-chair's program reads it. */
    JsonNode standing() {
        return program("rc").untilRead("/api/v1/proposals/" + proposalId);
    }

    private void awaitState(String state) {
        Awaitility.await("the programme is " + state)
                .atMost(Duration.ofMinutes(2))
                .until(() -> standing().get("state").asString().equals(state));
    }

    private void send(String what, String by, Map<String, ?> body) {
        program(by)
                .untilHandled("/api/v1/proposals/" + proposalId + what, body, key())
                .expecting(200);
    }

    /** The same person's program, with the token it once got. */
    Program program(String name) {
        return people.computeIfAbsent(name, login -> Program.of(product, login));
    }
}
