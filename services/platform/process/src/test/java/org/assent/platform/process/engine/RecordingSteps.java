package org.assent.platform.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Steps that write down that they were called, and whose commands record their event as the inside door does. */
final class RecordingSteps {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Runnable> before = new ConcurrentHashMap<>();
    private final TestLog log;

    RecordingSteps(TestLog log) {
        this.log = log;
    }

    /** The steps of the consensus round. */
    final class OfRound {
        public void serveRoll(String round) {
            call("serveRoll", round, new RoundEvents.RollServed());
        }

        public void informRoll(UUID round) {
            call("informRoll", round.toString(), new RoundEvents.RollInformed());
        }

        public void closeSilence(String round) {
            call("closeSilence", round);
        }
    }

    /** The steps of the consultation; a deadline that was asked for answers "not yet" unless everybody has answered. */
    final class OfConsultation {
        public void serveAddressees(String round) {
            call("serveAddressees", round, new ConsultationEvents.ConsultationSent());
        }

        public void remindAddressees(String round) {
            call("remindAddressees", round);
        }

        public void closeConsultation(String round) {
            boolean everybody = log.of(UUID.fromString(round)).stream()
                    .anyMatch(event -> event.payload() instanceof ConsultationEvents.EveryAddresseeAnswered);
            if (everybody) {
                call("closeConsultation", round, new ConsultationEvents.ConsultationClosed());
            } else {
                call("closeConsultation", round);
            }
        }
    }

    /** The steps of a proposal's way; the check that is asked about is never late. */
    final class OfReview {
        public void noteOverdueCheck(String proposal) {
            call("noteOverdueCheck", proposal);
        }
    }

    /** The steps of a deadlock; the proposal that is asked answers "not yet". */
    final class OfDeadlock {
        public void remindOfFacilitation(String proposal) {
            call("remindOfFacilitation", proposal);
        }
    }

    /** The steps of a call, which answers "not yet". */
    final class OfCall {
        public void closeCall(String callId) {
            call("closeCall", callId);
        }
    }

    /** The steps of an invitation to nominate, which answers "not yet". */
    final class OfNomination {
        public void remindHead(String nomination) {
            call("remindHead", nomination);
        }

        public void lapseNomination(String nomination) {
            call("lapseNomination", nomination);
        }
    }

    /** The step of an objection, which somebody has answered. */
    final class OfObjection {
        public void remindOfReply(String objection) {
            call("remindOfReply", objection);
        }
    }

    /** The steps of the errand. */
    final class OfErrand {
        public void prepareErrand(String errand) {
            call("prepareErrand", errand, new ErrandEvents.ErrandPrepared());
        }

        public void remindOfErrand(String errand) {
            call("remindOfErrand", errand, new ErrandEvents.ErrandReminded());
        }

        public void auditErrand(String errand) {
            call("auditErrand", errand, new ErrandEvents.ErrandAudited());
        }

        public void tidyUp(String errand) {
            call("tidyUp", errand, new ErrandEvents.ErrandTidiedUp());
        }
    }

    /** What a command does first; an exception is its answer. */
    void before(String command, Runnable action) {
        before.put(command, action);
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    void clear() {
        calls.clear();
        before.clear();
    }

    private void call(String command, String key, Object... recorded) {
        calls.add(command);
        before.getOrDefault(command, () -> {}).run();
        List<Object> events = new ArrayList<>(List.of(recorded));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.forEach(event -> log.append(UUID.fromString(key), event));
            }
        });
    }
}
