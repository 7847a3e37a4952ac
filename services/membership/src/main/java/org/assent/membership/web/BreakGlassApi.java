package org.assent.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.messages.EndBreakGlass;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindBreakGlass.OpeningView;
import org.assent.membership.messages.FindBreakGlass.State;
import org.assent.membership.messages.RefuseBreakGlass;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Openings in an emergency, for programs. */
@RestController
@RequestMapping("/api/v1/break-glass")
class BreakGlassApi {
    private final FindBreakGlass openings;
    private final BreakGlassActs acts;
    private final Commands commands;

    BreakGlassApi(FindBreakGlass openings, BreakGlassActs acts, Commands commands) {
        this.openings = openings;
        this.acts = acts;
        this.commands = commands;
    }

    /** One page, the latest first. */
    record OpeningList(
            long position,
            List<OpeningEntry> openings,
            @Nullable String next,
            long total) {}

    /** An opening, and how it stands at the moment read. */
    record OpeningEntry(State state, OpeningView opening) {}

    /**
     * @param person whose account or sheet it is; left out for a document
     * @param item the document, as its dossier names it; left out for anything else
     * @param minutes for how long, at most 1440
     */
    record OpeningRequest(
            @NotNull BreakGlassKind kind,
            @Nullable String person,
            @Nullable String item,
            @NotBlank String reason,
            long minutes) {}

    record ReasonRequest(@NotBlank String reason) {}

    /** The act is on record; its place in the log, to be read with {@code ?seen=}. */
    record Accepted(UUID openingId, long position, boolean repeated) {
        static Accepted of(UUID openingId, Receipt receipt) {
            return new Accepted(openingId, receipt.position(), receipt.repeated());
        }
    }

    @GetMapping
    OpeningList list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<OpeningView> page = openings.openings(reader.network(), BreakGlassPages.kind(kind), moment, limit, cursor);
        return new OpeningList(
                moment.position(),
                page.rows().stream()
                        .map(row -> new OpeningEntry(row.state(moment.instant()), row))
                        .toList(),
                page.next(),
                page.total());
    }

    @GetMapping("/{openingId}")
    OpeningEntry opening(@PathVariable UUID openingId, SignedIn reader, Moment moment) {
        return openings.opening(openingId, moment)
                .filter(found -> found.network().equals(reader.network()))
                .map(row -> new OpeningEntry(row.state(moment.instant()), row))
                .orElseThrow(() -> new Unknown("opening " + openingId));
    }

    @PostMapping
    Accepted ask(@Valid @RequestBody OpeningRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        UUID openingId = BreakGlassActs.id(act, key);
        Duration lasts = Duration.ofMinutes(request.minutes());
        if (request.kind() == BreakGlassKind.READ_DOCUMENT && request.item() != null) {
            return Accepted.of(
                    openingId,
                    acts.askToRead(openingId, reader.network(), request.item(), request.reason(), lasts, act, key));
        }
        if (request.person() == null || request.person().isBlank()) {
            throw new BadInput("break-glass.bad-request");
        }
        return Accepted.of(
                openingId,
                acts.ask(
                        openingId,
                        reader.network(),
                        request.kind(),
                        new PersonRef(request.person()),
                        request.reason(),
                        lasts,
                        act,
                        key));
    }

    @PostMapping("/{openingId}/approval")
    Accepted approve(@PathVariable UUID openingId, Act act, IdempotencyKey key) {
        return Accepted.of(openingId, acts.approve(openingId, act, key));
    }

    @PostMapping("/{openingId}/refusal")
    Accepted refuse(
            @PathVariable UUID openingId, @Valid @RequestBody ReasonRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(openingId, commands.send(new RefuseBreakGlass(openingId, request.reason()), act, key));
    }

    @PostMapping("/{openingId}/end")
    Accepted end(@PathVariable UUID openingId, @Valid @RequestBody ReasonRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(openingId, commands.send(new EndBreakGlass(openingId, request.reason()), act, key));
    }
}
