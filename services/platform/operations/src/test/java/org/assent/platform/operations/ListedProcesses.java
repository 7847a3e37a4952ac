package org.assent.platform.operations;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.platform.process.DeadLetters;

/** Dead letters of processes as a test lists them; whatever is tried again goes on. */
public final class ListedProcesses implements DeadLetters {
    private static final Pattern EVENT = Pattern.compile("event:\\w+:(\\d+)");

    private final List<DeadLetter> letters = new CopyOnWriteArrayList<>();

    public void add(String id, Kind kind, String reason) {
        Matcher event = EVENT.matcher(id);
        boolean step = kind == Kind.STEP_FAILED;
        letters.add(new DeadLetter(
                id,
                kind,
                "round",
                "a round",
                step ? "Serve the roll" : "SilenceBroken",
                step ? "serve" : null,
                event.matches() ? Long.valueOf(event.group(1)) : null,
                reason,
                SomeFaults.NOW,
                3));
    }

    public void clear() {
        letters.clear();
    }

    @Override
    public List<DeadLetter> list() {
        return List.copyOf(letters);
    }

    @Override
    public long waitingForSomebody() {
        return letters.stream()
                .filter(letter -> letter.kind() == Kind.FAILED || letter.kind() == Kind.STEP_FAILED)
                .count();
    }

    @Override
    public boolean retry(String id) {
        return letters.removeIf(letter -> letter.id().equals(id));
    }
}
