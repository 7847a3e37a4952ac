package org.assent.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.Certificate;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.Disposition;
import org.assent.consultation.ExternalGroup;
import org.assent.consultation.FilingWay;
import org.assent.consultation.Remark;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.StandingCertificate;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.CommentView;
import org.assent.consultation.messages.ConsultationView.Ending;
import org.assent.consultation.messages.ConsultationView.ExternalView;
import org.assent.consultation.messages.ContestFiledResponse;
import org.assent.consultation.messages.FileResponseOnBehalf;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.GiveResponse;
import org.assent.consultation.messages.MarkDuplicate;
import org.assent.consultation.messages.RecordExternalConsultation;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.StateSatisfaction;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Act;
import org.assent.kernel.TextHash;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.rules.certificate.CertificateCheck.Missing;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Consultations for programs: the same commands and the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/consultations")
class ConsultationApi {
    /** A consultation with its exact text. */
    record ConsultationAnswer(ConsultationView round, ConsultedText text) {}

    /** One page of consultations; {@code next} is the cursor of the page after it. */
    record ConsultationsAnswer(
            List<ConsultationView> rounds, @Nullable String next, long total) {}

    /** The comments that stand, each with the disposition that counts. */
    record MatrixAnswer(List<CommentView> comments, int open) {}

    /** A response as it is sent. */
    record ResponseRequest(
            @NotBlank String entity,
            int seat,
            @NotNull ResponseKind kind,
            @Nullable List<Remark> comments,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String textHash,
            int lastNumber) {}

    /** A disposition as it is sent. */
    record DispositionRequest(
            @NotBlank String comment,
            @NotNull Disposition disposition,
            @NotBlank String reason) {}

    /** A reply that came outside the application, as it is filed; a file is added on the page. */
    record FilingRequest(
            @NotBlank String entity,
            int seat,
            @NotNull ResponseKind kind,
            @Nullable List<Remark> comments,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String textHash,
            int lastNumber,
            @NotNull FilingWay way,
            @NotNull LocalDate saidOn,
            @NotBlank String evidence) {}

    /** That what was filed is not the seat's answer. */
    record ContestRequest(
            @NotBlank String entity,
            int seat,
            int number,
            @NotBlank String reason) {}

    /** That a letter came back. */
    record ReturnRequest(
            @NotBlank String entity, int seat, @NotBlank String note) {}

    /** Whom to remind: {@code null} or no entity for all who are silent. */
    record ReminderRequest(@Nullable String entity, int seat) {}

    /** How the text reached each seat, by the version of the text. */
    record DeliveryAnswer(String textHash, List<AddresseeView> seats, List<ConsultedSeat> notOpened) {}

    /** Whether the certificate is made, whether the matter may go on, and everything it rests on. */
    record CertificateRecord(
            boolean made,
            boolean gateOpen,
            Certificate certificate,
            List<Missing> missing,
            List<AddresseeView> seats,
            List<CommentView> comments,
            List<ExternalView> annex) {}

    /** What was heard outside the Network; evidence as a file is added on the page. */
    record ExternalRequest(
            @NotNull ExternalGroup group,
            @NotBlank String who,
            @NotNull LocalDate occurredOn,
            @NotBlank String asked,
            @NotBlank String said) {}

    /** That a comment says the same as another; {@code null} for none. */
    record DuplicateRequest(
            @NotBlank String comment, @Nullable String sameAs) {}

    /** Whether what became of a comment satisfies its author. */
    record SatisfactionRequest(
            @NotBlank String comment,
            boolean satisfied,
            @Nullable String remark) {}

    /** A waiver of service for one seat. */
    record WaiverRequest(
            @NotBlank String entity, int seat, @NotBlank String reason) {}

    /** A seat that was filled after the consultation opened. */
    record AddresseeRequest(@NotBlank String entity, int seat) {}

    /** Why the consultation becomes void. */
    record VoidingRequest(@NotBlank String reason) {}

    /** The answer to a command: its place in the log, to be read with {@code ?seen=}. */
    record Accepted(long position, boolean repeated) {
        static Accepted of(Receipt receipt) {
            return new Accepted(receipt.position(), receipt.repeated());
        }
    }

    private final FindConsultation find;
    private final LaterMembers laterMembers;
    private final EventLog log;
    private final Timeline timeline;
    private final Commands commands;

    ConsultationApi(
            FindConsultation find, LaterMembers laterMembers, EventLog log, Timeline timeline, Commands commands) {
        this.find = find;
        this.laterMembers = laterMembers;
        this.log = log;
        this.timeline = timeline;
        this.commands = commands;
    }

    @GetMapping
    ConsultationsAnswer consultations(
            @RequestParam(required = false) @Nullable ConsultationState state,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<ConsultationView> page = find.rounds(reader.network(), state, moment, limit, cursor);
        return new ConsultationsAnswer(page.rows(), page.next(), page.total());
    }

    @GetMapping("/{roundId}")
    ConsultationAnswer consultation(@PathVariable UUID roundId, Moment moment) {
        return new ConsultationAnswer(
                round(roundId, moment),
                find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId)));
    }

    @GetMapping("/{roundId}/matrix")
    MatrixAnswer matrix(@PathVariable UUID roundId, Moment moment) {
        ConsultationView round = round(roundId, moment);
        return new MatrixAnswer(round.comments(), round.openComments().size());
    }

    @GetMapping("/{roundId}/certificate")
    Certificate certificate(@PathVariable UUID roundId, Moment moment) {
        Ending ending = round(roundId, moment).ending();
        if (ending == null || ending.certificate() == null) {
            throw new Unknown("certificate of consultation " + roundId);
        }
        return ending.certificate();
    }

    /** The certificate with everything it rests on: before the close as it would be made at the moment that is read. */
    @GetMapping("/{roundId}/certificate-record")
    CertificateRecord certificateRecord(@PathVariable UUID roundId, Moment moment) {
        ConsultationView round = round(roundId, moment);
        WorkingCalendar calendar = Calendars.of(log, roundId);
        Ending ending = round.ending();
        Certificate made = ending == null ? null : ending.certificate();
        List<Missing> missing = StandingCertificate.missing(round, calendar, moment.instant());
        return new CertificateRecord(
                made != null,
                made != null && missing.isEmpty(),
                made == null ? StandingCertificate.of(round, calendar, moment.instant()) : made,
                missing,
                round.addressees(),
                round.comments(),
                round.externals());
    }

    @GetMapping("/{roundId}/external")
    List<ExternalView> external(@PathVariable UUID roundId, Moment moment) {
        return round(roundId, moment).externals();
    }

    @PostMapping("/{roundId}/external")
    Accepted record(
            @PathVariable UUID roundId, @Valid @RequestBody ExternalRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new RecordExternalConsultation(
                        roundId,
                        request.group(),
                        request.who(),
                        request.occurredOn(),
                        request.asked(),
                        request.said(),
                        null),
                act,
                key));
    }

    @PostMapping("/{roundId}/duplicates")
    Accepted mark(
            @PathVariable UUID roundId, @Valid @RequestBody DuplicateRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(new MarkDuplicate(roundId, request.comment(), request.sameAs()), act, key));
    }

    @PostMapping("/{roundId}/satisfactions")
    Accepted state(
            @PathVariable UUID roundId, @Valid @RequestBody SatisfactionRequest request, Act act, IdempotencyKey key) {
        String remark = request.remark();
        return Accepted.of(commands.send(
                new StateSatisfaction(roundId, request.comment(), request.satisfied(), remark == null ? "" : remark),
                act,
                key));
    }

    @PostMapping("/{roundId}/responses")
    Accepted respond(
            @PathVariable UUID roundId, @Valid @RequestBody ResponseRequest request, Act act, IdempotencyKey key) {
        List<Remark> comments = request.comments();
        return Accepted.of(commands.send(
                new GiveResponse(
                        roundId,
                        seat(request.entity(), request.seat()),
                        new TextHash(request.textHash()),
                        request.kind(),
                        comments == null ? List.of() : comments,
                        request.lastNumber()),
                act,
                key));
    }

    @PostMapping("/{roundId}/dispositions")
    Accepted dispose(
            @PathVariable UUID roundId, @Valid @RequestBody DispositionRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new GiveDisposition(roundId, request.comment(), request.disposition(), request.reason()), act, key));
    }

    @PostMapping("/{roundId}/waivers")
    Accepted waive(@PathVariable UUID roundId, @Valid @RequestBody WaiverRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new WaiveAddressee(roundId, seat(request.entity(), request.seat()), request.reason()), act, key));
    }

    @PostMapping("/{roundId}/reminders")
    Accepted remind(
            @PathVariable UUID roundId,
            @RequestBody(required = false) @Nullable ReminderRequest request,
            Act act,
            IdempotencyKey key) {
        String entity = request == null ? null : request.entity();
        ConsultedSeat only = request == null || entity == null ? null : seat(entity, request.seat());
        return Accepted.of(commands.send(new RemindNow(roundId, only), act, key));
    }

    @GetMapping("/{roundId}/delivery")
    DeliveryAnswer delivery(@PathVariable UUID roundId, Moment moment) {
        ConsultationView round = round(roundId, moment);
        return new DeliveryAnswer(
                round.opening().textHash(),
                round.addressees(),
                DeliveryPages.unread(round).stream().map(AddresseeView::seat).toList());
    }

    @PostMapping("/{roundId}/returned-letters")
    Accepted returned(
            @PathVariable UUID roundId, @Valid @RequestBody ReturnRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new RecordLetterReturned(roundId, seat(request.entity(), request.seat()), request.note()), act, key));
    }

    @PostMapping("/{roundId}/filings")
    Accepted file(@PathVariable UUID roundId, @Valid @RequestBody FilingRequest request, Act act, IdempotencyKey key) {
        List<Remark> comments = request.comments();
        return Accepted.of(commands.send(
                new FileResponseOnBehalf(
                        roundId,
                        seat(request.entity(), request.seat()),
                        new TextHash(request.textHash()),
                        request.kind(),
                        comments == null ? List.of() : comments,
                        request.lastNumber(),
                        request.way(),
                        request.saidOn(),
                        request.evidence(),
                        null),
                act,
                key));
    }

    @PostMapping("/{roundId}/contests")
    Accepted contest(
            @PathVariable UUID roundId, @Valid @RequestBody ContestRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new ContestFiledResponse(
                        roundId, seat(request.entity(), request.seat()), request.number(), request.reason()),
                act,
                key));
    }

    @PostMapping("/{roundId}/addressees")
    Accepted add(
            @PathVariable UUID roundId, @Valid @RequestBody AddresseeRequest request, Act act, IdempotencyKey key) {
        ConsultationView round = round(roundId, timeline.now());
        return Accepted.of(commands.send(
                laterMembers.adding(
                        round, seat(request.entity(), request.seat()).label()),
                act,
                key));
    }

    @PostMapping("/{roundId}/voidings")
    Accepted declareVoid(
            @PathVariable UUID roundId, @Valid @RequestBody VoidingRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(new VoidConsultationRound(roundId, request.reason()), act, key));
    }

    /** A program that names no seat means the first. */
    private static ConsultedSeat seat(String entity, int number) {
        return new ConsultedSeat(entity, Math.max(1, number));
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
