package org.assent.proposals.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.ProposalsApplication;
import org.assent.proposals.ReferenceLists;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.demonstration.DemonstrationReferenceData;
import org.assent.proposals.messages.FindReferenceData;
import org.assent.proposals.messages.ReferenceListView;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reference data of the demonstration on the real database. */
class ReferenceRegisterTest {
    private static ProposalsApplication application;
    private static FindReferenceData find;
    private static long loaded;

    @BeforeAll
    static void load() {
        application = new ProposalsApplication(TestDatabase.empty());
        find = application.get(FindReferenceData.class);
        data().load();
        application.settle();
        loaded = application.head();
    }

    private static DemonstrationReferenceData data() {
        return new DemonstrationReferenceData(
                application.get(Commands.class), application.get(EventLog.class), application.clock());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void all_lists_are_there_with_all_their_rows_and_a_source() {
        List<ReferenceListView> lists = find.lists(now(), 100, null).rows();

        assertThat(lists)
                .extracting(ReferenceListView::list, list -> list.rows().size())
                .containsExactlyInAnyOrder(
                        tuple(ReferenceLists.OBJECTIVES, 23),
                        tuple(ReferenceLists.PRINCIPLES, 10),
                        tuple(ReferenceLists.TARGETS, 31),
                        tuple(ReferenceLists.THEMATIC_AREAS, 5),
                        tuple(ReferenceLists.BUDGET_CATEGORIES, 8),
                        tuple(ReferenceLists.FRAMEWORK, 4),
                        tuple(ReferenceLists.ENTITIES, 65));
        assertThat(lists).allSatisfy(list -> assertThat(list.source()).isNotBlank());
    }

    @Test
    void what_is_not_verified_says_so_in_both_languages() {
        ReferenceListView areas = list(ReferenceLists.THEMATIC_AREAS);

        assertThat(areas.note()).startsWith("Titles unverified");
        assertThat(areas.noteRussian()).startsWith("Названия не проверены");
    }

    @Test
    void rows_are_found_by_their_code_and_say_their_title_in_the_language_of_the_reader() {
        ReferenceRow objective = list(ReferenceLists.OBJECTIVES).row("23").orElseThrow();

        assertThat(objective.title(false)).startsWith("Strengthen international cooperation");
        assertThat(objective.title(true)).startsWith("Укрепление международного сотрудничества");
        assertThat(objective.detail("short_title", true)).isEqualTo("Международное сотрудничество");
        assertThat(list(ReferenceLists.BUDGET_CATEGORIES)
                        .row("8")
                        .orElseThrow()
                        .detail("rate_percent_of_direct_costs", false))
                .isEqualTo("7");
        assertThat(list(ReferenceLists.TARGETS).row("10.7")).isPresent();
        assertThat(list(ReferenceLists.ENTITIES).row("UNOPS").orElseThrow().title(true))
                .isEqualTo("United Nations Office for Project Services");
        assertThat(list(ReferenceLists.OBJECTIVES).row("24")).isEmpty();
    }

    @Test
    void everything_that_has_a_russian_twin_has_one_in_every_row() {
        for (String list : List.of(
                ReferenceLists.OBJECTIVES,
                ReferenceLists.PRINCIPLES,
                ReferenceLists.TARGETS,
                ReferenceLists.THEMATIC_AREAS,
                ReferenceLists.BUDGET_CATEGORIES,
                ReferenceLists.FRAMEWORK)) {
            assertThat(list(list).rows())
                    .as(list)
                    .allSatisfy(row -> assertThat(row.titleRussian()).matches(".*[а-яА-Я].*"));
        }
    }

    @Test
    void the_framework_that_ended_stays_readable_beside_the_one_in_force() {
        assertThat(list(ReferenceLists.FRAMEWORK))
                .extracting(ReferenceListView::version, ReferenceListView::inForce)
                .containsExactly("2026-2030", true);
        assertThat(find.version(ReferenceLists.FRAMEWORK, "2021-2025", now()))
                .hasValueSatisfying(ended -> assertThat(ended.inForce()).isFalse());
        assertThat(find.versions(ReferenceLists.FRAMEWORK, now(), 1, null)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.rows()).extracting(ReferenceListView::version).containsExactly("2026-2030");
            assertThat(page.next()).isNotNull();
        });
        assertThat(find.version(ReferenceLists.FRAMEWORK, "1999", now())).isEmpty();
    }

    @Test
    void every_moment_has_the_version_of_then() {
        long first = find.version(ReferenceLists.FRAMEWORK, "2021-2025", now())
                .orElseThrow()
                .position();

        assertThat(find.list(ReferenceLists.FRAMEWORK, application.at(first)))
                .hasValueSatisfying(list -> assertThat(list.version()).isEqualTo("2021-2025"));
        assertThat(find.list(ReferenceLists.FRAMEWORK, application.at(1))).isEmpty();
    }

    @Test
    void loading_again_changes_nothing() {
        data().load();
        assertThat(application.head()).isEqualTo(loaded);
    }

    private static ReferenceListView list(String list) {
        return find.list(list, now()).orElseThrow();
    }

    private static Moment now() {
        return application.now();
    }
}
