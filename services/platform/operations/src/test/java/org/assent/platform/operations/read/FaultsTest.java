package org.assent.platform.operations.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.Fault.Why;
import org.assent.platform.operations.FaultKind;
import org.assent.platform.operations.ListedOutbox;
import org.assent.platform.operations.ListedProcesses;
import org.assent.platform.operations.read.Faults.Page;
import org.assent.platform.operations.read.Faults.Wanted;
import org.assent.platform.process.DeadLetters.Kind;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final ListedProcesses processes = new ListedProcesses();
    private final ListedOutbox outbox = new ListedOutbox();
    private final Faults faults = new Faults(processes, outbox);

    @Test
    void nothing_failed_and_the_list_is_empty() {
        assertThat(faults.page(all(10, null))).isEqualTo(new Page(List.of(), null, 0));
        assertThat(faults.stuck()).isZero();
    }

    @Test
    void a_list_is_read_page_by_page_across_processes_and_outbox() {
        processes.add("event:round:1", Kind.PARKED, "the process does not wait for it");
        processes.add("event:round:2", Kind.BEHIND, "waits behind an earlier event");
        processes.add("step:a", Kind.STEP_FAILED, "CR4: Only one round at a time.");
        outbox.add(1, "command", "Refused: CR17A: Only an open round is withdrawn.", true);
        outbox.add(2, "letter", "IllegalStateException: no mail server is set up", false);
        outbox.add(3, "letter", null, false);

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            Page page = faults.page(all(2, cursor));
            assertThat(page.total()).isEqualTo(6);
            page.faults().stream().map(Fault::reference).forEach(read::add);
            cursor = page.next();
        } while (cursor != null);

        assertThat(read)
                .containsExactly("event:round:1", "event:round:2", "step:a", "outbox:1", "outbox:2", "outbox:3");
        assertThat(faults.page(all(6, null)).next()).isNull();
        assertThat(faults.page(all(10, null)).faults())
                .extracting(Fault::kind, Fault::stuck, Fault::why, Fault::rule)
                .containsExactly(
                        tuple(FaultKind.EVENT, false, Why.NOT_EXPECTED, null),
                        tuple(FaultKind.EVENT, false, Why.BEHIND, null),
                        tuple(FaultKind.STEP, true, Why.RULE, "CR4"),
                        tuple(FaultKind.SENDING, true, Why.RULE, "CR17A"),
                        tuple(FaultKind.SENDING, false, Why.FAILED, null),
                        tuple(FaultKind.SENDING, false, Why.ITS_TURN, null));
        assertThat(faults.stuck()).isEqualTo(2);
    }

    @Test
    void a_filter_leaves_one_kind_or_only_what_waits_for_somebody() {
        processes.add("event:round:1", Kind.FAILING, "out of order");
        processes.add("event:round:2", Kind.FAILED, "out of order");
        processes.add("step:a", Kind.STEP_FAILED, "out of order");
        outbox.add(1, "command", "out of order", true);
        outbox.add(2, "letter", "out of order", false);

        assertThat(references(new Wanted(FaultKind.STEP, null, 10, null))).containsExactly("step:a");
        assertThat(references(new Wanted(FaultKind.SENDING, null, 10, null))).containsExactly("outbox:1", "outbox:2");
        assertThat(references(new Wanted(FaultKind.SENDING, false, 10, null))).containsExactly("outbox:2");
        assertThat(references(new Wanted(null, true, 10, null))).containsExactly("event:round:2", "step:a", "outbox:1");
        assertThat(faults.page(new Wanted(null, false, 1, null)).total()).isEqualTo(2);
    }

    @Test
    void one_is_found_by_its_reference_while_it_is_there() {
        processes.add("step:a", Kind.STEP_FAILED, "out of order");
        outbox.add(1, "command", "out of order", true);

        assertThat(faults.find("step:a")).get().extracting(Fault::detail).isEqualTo("out of order");
        assertThat(faults.find("outbox:1")).get().extracting(Fault::carrier).isEqualTo("command");
        assertThat(faults.find("outbox:2")).isEmpty();
        assertThat(faults.find("step:b")).isEmpty();
        assertThat(faults.find("nonsense")).isEmpty();
    }

    @Test
    void a_cursor_of_another_list_is_bad_input() {
        assertThatThrownBy(() -> faults.page(all(10, "elsewhere"))).isInstanceOf(Timeline.BadFilter.class);
    }

    @Test
    void a_page_has_at_least_one_row_and_at_most_five_hundred() {
        for (int id = 1; id <= 600; id++) {
            outbox.add(id, "letter", null, false);
        }

        assertThat(faults.page(all(0, null)).faults()).hasSize(1);
        assertThat(faults.page(all(10_000, null)).faults()).hasSize(500);
    }

    private List<String> references(Wanted wanted) {
        return faults.page(wanted).faults().stream().map(Fault::reference).toList();
    }

    private static Wanted all(int limit, @Nullable String cursor) {
        return new Wanted(null, null, limit, cursor);
    }
}
