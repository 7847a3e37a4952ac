package org.assent.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.Remark;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.draft.AgencyDraft;
import org.assent.consultation.draft.AgencyDraft.State;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StaleVersion;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of an agency's answer for programs of that agency; nobody else's programs read them. */
@RestController
@RequestMapping("/api/v1/consultations/{roundId}/draft")
class DraftApi {
    /** A draft as it stands. */
    record DraftAnswer(
            String seat,
            State state,
            @Nullable ResponseKind kind,
            List<Remark> comments,
            String note,
            PersonRef writtenBy,
            int version,
            Instant changedAt) {}

    /** A draft as it is written; {@code version} is the one it builds on, 0 for none. */
    record DraftRequest(
            @Nullable ResponseKind kind,
            @Nullable List<Remark> comments,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String textHash,
            int lastNumber,
            int version,
            boolean submit) {}

    /** Why the head sends it back. */
    record ReturnRequest(@NotBlank String note, int version) {}

    private final FindConsultation find;
    private final Timeline timeline;
    private final DraftedAnswers drafts;

    DraftApi(FindConsultation find, Timeline timeline, DraftedAnswers drafts) {
        this.find = find;
        this.timeline = timeline;
        this.drafts = drafts;
    }

    @GetMapping
    DraftAnswer draft(
            @PathVariable UUID roundId, @RequestParam(required = false) @Nullable String seat, SignedIn reader) {
        ConsultationView round = round(roundId);
        AddresseeView mine = DraftedAnswers.seat(round, reader, seat);
        return answer(mine, draft(round, mine));
    }

    @PutMapping
    DraftAnswer write(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String seat,
            @Valid @RequestBody DraftRequest request,
            SignedIn reader,
            Act act) {
        ConsultationView round = round(roundId);
        AddresseeView mine = DraftedAnswers.seat(round, reader, seat);
        List<Remark> comments = request.comments();
        ResponseKind kind = request.kind();
        AnswerForm form = new AnswerForm(
                kind == null ? null : kind.name(),
                comments == null
                        ? List.of()
                        : comments.stream().map(AnswerForm.Row::of).toList(),
                request.textHash(),
                request.lastNumber());
        State state = request.submit() ? State.SUBMITTED : State.WRITING;
        if (!drafts.write(round, mine, state, form, act, request.version())) {
            throw stale(round, mine);
        }
        return answer(mine, draft(round, mine));
    }

    @PostMapping("/returns")
    DraftAnswer sendBack(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String seat,
            @Valid @RequestBody ReturnRequest request,
            SignedIn reader) {
        ConsultationView round = round(roundId);
        AddresseeView mine = DraftedAnswers.seat(round, reader, seat);
        if (!drafts.sendBack(round, mine, reader, request.note(), request.version())) {
            throw stale(round, mine);
        }
        return answer(mine, draft(round, mine));
    }

    @PostMapping("/clearances")
    ConsultationApi.Accepted clear(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String seat,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        ConsultationView round = round(roundId);
        AddresseeView mine = DraftedAnswers.seat(round, reader, seat);
        AnswerForm form = DraftedAnswers.form(draft(round, mine));
        return ConsultationApi.Accepted.of(drafts.clear(round, mine, reader, form, act, key));
    }

    @DeleteMapping
    void forget(@PathVariable UUID roundId, @RequestParam(required = false) @Nullable String seat, SignedIn reader) {
        ConsultationView round = round(roundId);
        drafts.forget(round, DraftedAnswers.seat(round, reader, seat));
    }

    private StaleVersion stale(ConsultationView round, AddresseeView mine) {
        return new StaleVersion(
                "\"" + drafts.find(round, mine).map(AgencyDraft::version).orElse(0) + "\"");
    }

    private static DraftAnswer answer(AddresseeView mine, AgencyDraft draft) {
        AnswerForm form = DraftedAnswers.form(draft);
        String kind = form.kind();
        return new DraftAnswer(
                mine.seat().label(),
                draft.state(),
                kind == null ? null : ResponseKind.valueOf(kind),
                form.remarks(),
                draft.note(),
                draft.writtenBy(),
                draft.version(),
                draft.changedAt());
    }

    private AgencyDraft draft(ConsultationView round, AddresseeView mine) {
        return drafts.find(round, mine).orElseThrow(() -> new Unknown("draft"));
    }

    private ConsultationView round(UUID roundId) {
        Moment now = timeline.now();
        return find.round(roundId, now).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
