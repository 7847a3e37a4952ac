package org.assent.proposals.reference;

import java.util.List;
import java.util.Map;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.ReferenceLists;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.AdoptReferenceList;
import org.assent.proposals.messages.ReferenceListAdopted;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceListTest {
    private static final String AREAS = "thematic-areas";
    private static final List<ReferenceRow> ROWS = List.of(
            new ReferenceRow("1", "Data", "Данные", Map.of("gcm_objectives", "1;3")),
            new ReferenceRow("2", "Rights", null, Map.of()));

    @Test
    void an_administrator_adopts_a_list_RD1() {
        given().when(adopt("1", ROWS), as(Role.ADMINISTRATOR)).thenEvents(adopted("1", null, ROWS));
    }

    @Test
    void founding_the_demonstration_brings_lists_RD1() {
        given().when(adopt("1", ROWS), Act.ofSystem(Channel.DEMONSTRATION, ProposalFacts.THURSDAY))
                .thenEvents(adopted("1", null, ROWS));
        given().when(adopt("1", ROWS), Act.ofSystem(Channel.IMPORT, ProposalFacts.THURSDAY))
                .thenRefused(ReferenceRule.RD1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_adopts_one_RD1(Role role) {
        given().when(adopt("1", ROWS), as(role)).thenRefused(ReferenceRule.RD1);
    }

    @Test
    void the_next_version_replaces_the_last() {
        List<ReferenceRow> one = ROWS.subList(0, 1);

        given(adopted("1", null, ROWS), adopted("2", "1", one))
                .when(adopt("3", ROWS), as(Role.ADMINISTRATOR))
                .thenEvents(adopted("3", "2", ROWS))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void the_same_version_again_changes_nothing() {
        given(adopted("1", null, ROWS), adopted("2", "1", ROWS))
                .when(adopt("1", ROWS), as(Role.ADMINISTRATOR))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_version_is_never_changed_RD2() {
        given(adopted("1", null, ROWS))
                .when(adopt("1", ROWS.subList(0, 1)), as(Role.ADMINISTRATOR))
                .thenRefused(ReferenceRule.RD2);
    }

    @Test
    void rows_have_a_title_and_a_code_of_their_own_RD3() {
        for (List<ReferenceRow> rows : List.of(
                List.<ReferenceRow>of(),
                List.of(ROWS.get(0), ROWS.get(0)),
                List.of(new ReferenceRow(" ", "Data", null, Map.of())),
                List.of(new ReferenceRow("1", " ", null, Map.of())))) {
            given().when(adopt("1", rows), as(Role.ADMINISTRATOR)).thenRefused(ReferenceRule.RD3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Thematic", "../x", "a b"})
    void a_list_has_a_name_in_small_letters_RD3(String name) {
        given().when(new AdoptReferenceList(name, "1", "source", null, null, List.of(), ROWS), as(Role.ADMINISTRATOR))
                .thenRefused(ReferenceRule.RD3);
    }

    @Test
    void a_list_has_a_version_and_a_source_RD3() {
        given().when(new AdoptReferenceList(AREAS, " ", "source", null, null, List.of(), ROWS), as(Role.ADMINISTRATOR))
                .thenRefused(ReferenceRule.RD3);
        given().when(new AdoptReferenceList(AREAS, "1", " ", null, null, List.of(), ROWS), as(Role.ADMINISTRATOR))
                .thenRefused(ReferenceRule.RD3);
    }

    private static AdoptReferenceList adopt(String version, List<ReferenceRow> rows) {
        return new AdoptReferenceList(
                AREAS, version, "source", "unverified", "не проверено", List.of("gcm_objectives"), rows);
    }

    private static ReferenceListAdopted adopted(String version, String replaces, List<ReferenceRow> rows) {
        return new ReferenceListAdopted(
                ReferenceLists.id(AREAS),
                AREAS,
                version,
                replaces,
                "source",
                "unverified",
                "не проверено",
                List.of("gcm_objectives"),
                rows);
    }

    private static Act as(Role role) {
        return new Act(
                new PersonRef("somebody"),
                new Capacity(role, "BLR", null),
                null,
                Channel.API,
                ProposalFacts.THURSDAY,
                0);
    }

    private static Fixture<ReferenceList> given(Object... history) {
        return Fixture.of(ReferenceList.class, ProposalsConfiguration.eventTypes())
                .given(history);
    }
}
