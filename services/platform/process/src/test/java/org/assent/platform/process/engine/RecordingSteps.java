package org.assent.platform.process.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Steps that write down that they were called, and whose command records what the test says, as the inside door does. */
public final class RecordingSteps {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Runnable> answers = new HashMap<>();
    private final TestLog log;

    RecordingSteps(TestLog log) {
        this.log = log;
    }

    public void serveRoll(String round) {
        call("serveRoll", round, new RoundEvents.RollServed());
    }

    public void informRoll(UUID round) {
        call("informRoll", round.toString(), new RoundEvents.RollInformed());
    }

    public void closeSilence(String round) {
        call("closeSilence", round);
    }

    /** What a command does beside being called. */
    void answer(String command, Runnable answer) {
        answers.put(command, answer);
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    void clear() {
        calls.clear();
        answers.clear();
    }

    private void call(String command, String round, Object... recorded) {
        calls.add(command);
        answers.getOrDefault(command, () -> {}).run();
        List<Object> events = new ArrayList<>(List.of(recorded));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.forEach(event -> log.append(UUID.fromString(round), event));
            }
        });
    }
}
