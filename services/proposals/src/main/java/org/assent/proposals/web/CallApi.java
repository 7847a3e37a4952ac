package org.assent.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Usd;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.proposals.CallDates;
import org.assent.proposals.UsualCallConfiguration;
import org.assent.proposals.messages.CallView;
import org.assent.proposals.messages.CloseCall;
import org.assent.proposals.messages.FindCall;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.RegisterCall;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls for proposals, for programs. */
@RestController
@RequestMapping("/api/v1/calls")
class CallApi {
    /** One page of calls. */
    record CallsAnswer(List<CallView> calls, @Nullable String next, long total) {}

    /** A call as it is registered; the configuration is the usual one for its phases. */
    record CallRequest(
            @NotBlank String fund,
            @NotBlank String code,
            @NotBlank String titleEnglish,
            @NotBlank String titleRussian,
            @NotEmpty List<@NotNull Phase> phases,
            @NotNull Instant closingAt,
            @NotNull Instant draftsBy,
            @NotNull Instant decisionsBy,
            @NotNull Instant signaturesBy,
            @Nullable BigDecimal ceilingUsd) {}

    /** Why a call closes before its date. */
    record ClosingRequest(@NotBlank String reason) {}

    /** The answer to a command: the call and its place in the log, to be read with {@code ?seen=}. */
    record Accepted(UUID callId, long position, boolean repeated) {
        static Accepted of(UUID callId, Receipt receipt) {
            return new Accepted(callId, receipt.position(), receipt.repeated());
        }
    }

    private final FindCall calls;
    private final Commands commands;

    CallApi(FindCall calls, Commands commands) {
        this.calls = calls;
        this.commands = commands;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    CallsAnswer calls(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<CallView> page = calls.calls(reader.network(), state, text, moment, limit, cursor);
        return new CallsAnswer(page.rows(), page.next(), page.total());
    }

    @GetMapping(produces = Csv.MEDIA_TYPE)
    String table(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return Csv.of(
                List.of("fund", "code", "title_en", "title_ru", "state", "closing_at", "drafts_by", "decisions_by"),
                calls.calls(reader.network(), state, text, moment, limit, cursor).rows().stream()
                        .map(call -> List.of(
                                call.fund(),
                                call.code(),
                                call.titleEnglish(),
                                call.titleRussian(),
                                call.state().name(),
                                call.closingAt().toString(),
                                call.dates().draftsBy().toString(),
                                call.dates().decisionsBy().toString()))
                        .toList());
    }

    @GetMapping("/{callId}")
    CallView call(@PathVariable UUID callId, Moment moment) {
        return calls.call(callId, moment).orElseThrow(() -> new Unknown("call " + callId));
    }

    @PostMapping
    Accepted register(@Valid @RequestBody CallRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        UUID callId = CallForm.id(reader.network(), request.code());
        return Accepted.of(
                callId,
                commands.send(
                        new RegisterCall(
                                callId,
                                reader.network(),
                                request.fund(),
                                request.code(),
                                request.titleEnglish(),
                                request.titleRussian(),
                                request.phases(),
                                request.closingAt(),
                                new CallDates(request.draftsBy(), request.decisionsBy(), request.signaturesBy()),
                                ceiling(request.ceilingUsd()),
                                UsualCallConfiguration.of(request.phases())),
                        act,
                        key));
    }

    private static @Nullable Usd ceiling(@Nullable BigDecimal typed) {
        try {
            return typed == null ? null : new Usd(typed);
        } catch (IllegalArgumentException notAnAmount) {
            throw new BadInput("ceilingUsd", "call.problem.ceiling");
        }
    }

    @PostMapping("/{callId}/opening")
    Accepted open(@PathVariable UUID callId, Act act, IdempotencyKey key) {
        return Accepted.of(callId, commands.send(new OpenCall(callId), act, key));
    }

    @PostMapping("/{callId}/closing")
    Accepted close(@PathVariable UUID callId, @Valid @RequestBody ClosingRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(callId, commands.send(new CloseCall(callId, request.reason()), act, key));
    }
}
