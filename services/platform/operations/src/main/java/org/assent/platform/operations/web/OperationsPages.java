package org.assent.platform.operations.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.FaultIds;
import org.assent.platform.operations.read.Faults;
import org.assent.platform.operations.read.Inspection;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.record.Narration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What did not go on and how the installation is, for administrators; always as it is now, since none of it is part of the
 * record. What an administrator does about it is.
 */
@Controller
class OperationsPages {
    private static final int ROWS = 20;

    private final Sight sight;
    private final Inspection inspection;
    private final Retrying retrying;
    private final FaultWords faultWords;
    private final HealthWords healthWords;
    private final EventLog log;
    private final Narration narration;
    private final Words words;

    OperationsPages(
            Sight sight,
            Inspection inspection,
            Retrying retrying,
            FaultWords faultWords,
            HealthWords healthWords,
            EventLog log,
            Narration narration,
            Words words) {
        this.sight = sight;
        this.inspection = inspection;
        this.retrying = retrying;
        this.faultWords = faultWords;
        this.healthWords = healthWords;
        this.log = log;
        this.narration = narration;
        this.words = words;
    }

    @GetMapping("/operations")
    String operations(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Times times,
            Model model) {
        Administrators.require(reader);
        Faults.Page page = sight.page(Administrators.wanted(kind, state, ROWS, cursor), reader.network());
        model.addAttribute("headline", headline(sight.stuck(reader.network())));
        model.addAttribute(
                "rows",
                page.faults().stream()
                        .map(fault -> faultWords.line(fault, reader, times))
                        .toList());
        model.addAttribute("kind", kind);
        model.addAttribute("state", state);
        model.addAttribute(
                "health",
                healthWords.lines(
                        sight.health(inspection.health(), reader.network()), sight.keeps(reader.network()), times));
        model.addAttribute(
                "pager",
                new Pager(
                        page.faults().size(),
                        page.total(),
                        cursor == null ? null : address(kind, state, null),
                        page.next() == null ? null : address(kind, state, page.next())));
        return "operations/operations";
    }

    private String headline(long stuck) {
        return stuck == 0 ? words.say("operations.headline.none") : words.count("operations.headline", stuck);
    }

    private static String address(@Nullable String kind, @Nullable String state, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/operations")
                .queryParam("kind", Objects.requireNonNullElse(kind, ""))
                .queryParam("state", Objects.requireNonNullElse(state, ""));
        return (cursor == null ? address : address.queryParam("cursor", cursor)).toUriString();
    }

    @GetMapping("/operations/faults/{reference}")
    String fault(@PathVariable String reference, SignedIn reader, Times times, Model model) {
        Administrators.require(reader);
        Optional<Fault> fault = sight.find(reference, reader.network());
        List<RecordedEvent<?>> orders = log.of(FaultIds.of(reference)).stream()
                .filter(order -> sight.sees(order, reader.network()))
                .toList();
        if (fault.isEmpty() && orders.isEmpty()) {
            throw new Unknown("fault " + reference);
        }
        model.addAttribute(
                "fault",
                fault.map(found -> faultWords.line(found, reader, times)).orElse(null));
        model.addAttribute(
                "orders",
                orders.stream()
                        .map(order -> narration.line(order, reader, times))
                        .toList());
        return "operations/fault";
    }

    @PostMapping("/operations/faults/{reference}/retries")
    String retry(@PathVariable String reference, Attempt attempt) throws InterruptedException {
        Receipt receipt = retrying.order(reference, attempt.act(), attempt.key());
        return attempt.done(
                receipt,
                new Done("/operations", words.say("operations.receipt"), words.say("operations.receipt.next")));
    }
}
