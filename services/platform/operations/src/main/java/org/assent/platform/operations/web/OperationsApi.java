package org.assent.platform.operations.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.Fault.Why;
import org.assent.platform.operations.FaultKind;
import org.assent.platform.operations.read.Faults;
import org.assent.platform.operations.read.Health;
import org.assent.platform.operations.read.Inspection;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Faults and health for programs of administrators: the same list and the same command as the pages. */
@RestController
@RequestMapping("/api/v1/operations")
class OperationsApi {
    /** One page of faults; {@code next} is the cursor of the page after it. */
    record FaultList(
            long position,
            List<FaultEntry> faults,
            @Nullable String next,
            long total) {}

    /** A fault; {@code what} and {@code because} are its words in the language of the request. */
    record FaultEntry(
            String reference,
            FaultKind kind,
            boolean stuck,
            String what,
            Why why,
            String because,
            @Nullable String rule,
            @Nullable String process,
            @Nullable String element,
            @Nullable Long cause,
            @Nullable String carrier,
            Instant since,
            int tries,
            @Nullable Instant nextTry,
            @Nullable String detail) {}

    /** The order is on record; its place in the log. */
    record Accepted(long position, boolean repeated) {}

    /**
     * How the installation is; durations in milliseconds. How much waits and what stands still is there only for who keeps the
     * installation.
     */
    record HealthAnswer(
            long position,
            @Nullable Instant lastRecordedAt,
            long bytes,
            Checkpoint checkpoint,
            ClockAnswer clock,
            List<ReaderAnswer> readers,
            @Nullable Long waiting,
            @Nullable Long dead,
            @Nullable Long stoppedProcesses) {}

    /** The last checkpoint of the log. */
    record Checkpoint(long size, String root) {}

    /** What the application's clock shows, and how it stands to that of the database. */
    record ClockAnswer(Instant shows, long aheadMillis, long movedByMillis) {}

    /** How far a reader of the log has come. */
    record ReaderAnswer(
            String group,
            long position,
            long behind,
            @Nullable String error) {}

    private final Sight sight;
    private final Inspection inspection;
    private final Retrying retrying;
    private final FaultWords faultWords;
    private final EventLog log;

    OperationsApi(Sight sight, Inspection inspection, Retrying retrying, FaultWords faultWords, EventLog log) {
        this.sight = sight;
        this.inspection = inspection;
        this.retrying = retrying;
        this.faultWords = faultWords;
        this.log = log;
    }

    @GetMapping("/faults")
    FaultList list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Times times) {
        Administrators.require(reader);
        Faults.Page page = sight.page(Administrators.wanted(kind, state, limit, cursor), reader.network());
        return new FaultList(
                log.head(),
                page.faults().stream().map(fault -> entry(fault, reader, times)).toList(),
                page.next(),
                page.total());
    }

    @GetMapping("/faults/{reference}")
    FaultEntry fault(@PathVariable String reference, SignedIn reader, Times times) {
        Administrators.require(reader);
        return sight.find(reference, reader.network())
                .map(fault -> entry(fault, reader, times))
                .orElseThrow(() -> new Unknown("fault " + reference));
    }

    @PostMapping("/faults/{reference}/retries")
    Accepted retry(@PathVariable String reference, Act act, IdempotencyKey key) throws InterruptedException {
        Receipt receipt = retrying.order(reference, act, key);
        return new Accepted(receipt.position(), receipt.repeated());
    }

    @GetMapping("/health")
    HealthAnswer health(SignedIn reader) {
        Administrators.require(reader);
        Health health = sight.health(inspection.health(), reader.network());
        boolean whole = sight.keeps(reader.network());
        return new HealthAnswer(
                health.position(),
                health.lastRecordedAt(),
                health.bytes(),
                new Checkpoint(health.checkpointSize(), health.checkpointRoot()),
                new ClockAnswer(health.clock(), millis(health.clockAhead()), millis(health.clockMovedBy())),
                health.readers().stream()
                        .map(one -> new ReaderAnswer(one.group(), one.position(), one.lag(), one.error()))
                        .toList(),
                whole ? health.waiting() : null,
                whole ? health.dead() : null,
                whole ? health.stoppedProcesses() : null);
    }

    private static long millis(Duration duration) {
        return duration.toMillis();
    }

    private FaultEntry entry(Fault fault, SignedIn reader, Times times) {
        FaultLine line = faultWords.line(fault, reader, times);
        return new FaultEntry(
                fault.reference(),
                fault.kind(),
                fault.stuck(),
                line.what(),
                fault.why(),
                line.why(),
                fault.rule(),
                fault.process(),
                fault.element(),
                fault.cause(),
                fault.carrier(),
                fault.since(),
                fault.tries(),
                fault.nextTry(),
                fault.detail());
    }
}
