package org.assent.platform.operations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.Fault.Why;
import org.assent.platform.operations.FaultKind;
import org.assent.platform.process.DeadLetters;
import org.assent.platform.process.DeadLetters.DeadLetter;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Everything that did not go on, from the processes and from the outbox, as it is now. */
public final class Faults {
    private static final Pattern OUTBOX = Pattern.compile("outbox:(\\d{1,18})");
    private static final Pattern PLACE = Pattern.compile("\\d{1,9}");
    /** How a refusal says itself, alone or behind the name of its class. */
    private static final Pattern RULE = Pattern.compile("(?:Refused: )?([A-Z]+\\d+[A-Z]?): .*", Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int MOST = 500;
    /** So many are looked through where only some are seen. */
    private static final int LOOKED_THROUGH = 2_000;

    private final DeadLetters processes;
    private final OutboxView outbox;

    public Faults(DeadLetters processes, OutboxView outbox) {
        this.processes = processes;
        this.outbox = outbox;
    }

    /**
     * Which are wanted.
     *
     * @param kind only these; {@code null} for all
     * @param stuck only what waits for somebody, or only what is tried again by itself; {@code null} for both
     * @param limit how many, at most 500
     * @param cursor where the page begins, as given in {@link Page#next()}
     */
    public record Wanted(
            @Nullable FaultKind kind,
            @Nullable Boolean stuck,
            int limit,
            @Nullable String cursor) {}

    /** Some of them; {@code next} is the cursor of the page after it, {@code null} on the last. */
    public record Page(List<Fault> faults, @Nullable String next, long total) {}

    /**
     * A page of them: first those of the processes, the oldest first, then what is to be sent, the dead first.
     *
     * @throws Timeline.BadFilter the cursor is not from this list
     */
    public Page page(Wanted wanted) {
        int limit = Math.min(Math.max(wanted.limit(), 1), MOST);
        int from = place(wanted.cursor());
        List<Fault> ofProcesses = wanted.kind() == FaultKind.SENDING
                ? List.of()
                : processes.list().stream()
                        .map(Faults::fault)
                        .filter(fault -> wanted.kind() == null || fault.kind() == wanted.kind())
                        .filter(fault -> wanted.stuck() == null || fault.stuck() == wanted.stuck())
                        .toList();
        boolean sending = wanted.kind() == null || wanted.kind() == FaultKind.SENDING;
        long total = ofProcesses.size() + (sending ? toBeSent(wanted.stuck()) : 0);
        List<Fault> page =
                new ArrayList<>(ofProcesses.stream().skip(from).limit(limit).toList());
        if (sending && page.size() < limit) {
            outbox.waiting(wanted.stuck(), limit - page.size(), Math.max(0, from - ofProcesses.size())).stream()
                    .map(Faults::fault)
                    .forEach(page::add);
        }
        int after = from + page.size();
        return new Page(List.copyOf(page), !page.isEmpty() && after < total ? Integer.toString(after) : null, total);
    }

    /** A page of those that somebody sees, in the same order. */
    public Page page(Wanted wanted, Predicate<Fault> seen) {
        int limit = Math.min(Math.max(wanted.limit(), 1), MOST);
        int from = place(wanted.cursor());
        List<Fault> own = new ArrayList<>();
        int looked = 0;
        @Nullable String next = null;
        do {
            Page page = page(new Wanted(wanted.kind(), wanted.stuck(), MOST, next));
            page.faults().stream().filter(seen).forEach(own::add);
            looked += page.faults().size();
            next = page.next();
        } while (next != null && looked < LOOKED_THROUGH);
        List<Fault> page = own.stream().skip(from).limit(limit).toList();
        int after = from + page.size();
        return new Page(page, !page.isEmpty() && after < own.size() ? Integer.toString(after) : null, own.size());
    }

    private static int place(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        if (!PLACE.matcher(cursor).matches()) {
            throw new Timeline.BadFilter("the cursor is not from this list");
        }
        return Integer.parseInt(cursor);
    }

    private long toBeSent(@Nullable Boolean stuck) {
        long dead = Boolean.FALSE.equals(stuck) ? 0 : outbox.deadCount();
        long waiting = Boolean.TRUE.equals(stuck) ? 0 : outbox.waitingCount();
        return dead + waiting;
    }

    /** One of them, while it is there. */
    public Optional<Fault> find(String reference) {
        Optional<Long> row = outboxRow(reference);
        return row.isPresent()
                ? outbox.find(row.get()).map(Faults::fault)
                : processes.find(reference).map(Faults::fault);
    }

    /** How many wait for somebody. */
    public long stuck() {
        return processes.waitingForSomebody() + outbox.deadCount();
    }

    /** The row of the outbox that a reference means; empty where it means something else. */
    public static Optional<Long> outboxRow(String reference) {
        Matcher row = OUTBOX.matcher(reference);
        return row.matches() ? Optional.of(Long.valueOf(row.group(1))) : Optional.empty();
    }

    private static Fault fault(DeadLetter letter) {
        String rule = rule(letter.reason());
        boolean step = letter.kind() == DeadLetters.Kind.STEP_FAILED;
        return new Fault(
                letter.id(),
                step ? FaultKind.STEP : FaultKind.EVENT,
                step || letter.kind() == DeadLetters.Kind.FAILED,
                letter.process(),
                letter.element(),
                step ? letter.what() : null,
                letter.position(),
                aggregate(letter.businessKey()),
                null,
                switch (letter.kind()) {
                    case PARKED -> Why.NOT_EXPECTED;
                    case BEHIND -> Why.BEHIND;
                    case FAILING, FAILED, STEP_FAILED -> rule == null ? Why.FAILED : Why.RULE;
                },
                rule,
                letter.reason(),
                letter.since(),
                letter.tries(),
                null);
    }

    private static Fault fault(OutboxView.Row row) {
        String rule = rule(row.lastError());
        Why afterFailure = rule == null ? Why.FAILED : Why.RULE;
        return new Fault(
                "outbox:" + row.id(),
                FaultKind.SENDING,
                row.dead(),
                null,
                null,
                null,
                row.cause(),
                null,
                row.kind(),
                row.lastError() == null ? Why.ITS_TURN : afterFailure,
                rule,
                row.lastError(),
                row.createdAt(),
                row.tries(),
                row.dead() ? null : row.nextTryAt());
    }

    private static @Nullable UUID aggregate(String businessKey) {
        return ID.matcher(businessKey).matches() ? UUID.fromString(businessKey) : null;
    }

    private static @Nullable String rule(@Nullable String said) {
        Matcher rule = RULE.matcher(said == null ? "" : said);
        return rule.matches() ? rule.group(1) : null;
    }
}
