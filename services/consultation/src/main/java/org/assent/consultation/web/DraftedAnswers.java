package org.assent.consultation.web;

import java.util.Optional;
import org.assent.consultation.draft.AgencyDraft;
import org.assent.consultation.draft.AgencyDraft.State;
import org.assent.consultation.draft.AgencyDrafts;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.GiveResponse;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Refused.Kind;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.web.SignedIn;
import org.assent.rules.consultation.ConsultationRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that an agency drafts for itself: its members write, its head clears (rule S73C). Nobody else reads them, whatever they
 * are in the application.
 */
final class DraftedAnswers {
    static final String KIND = "consultation-answer";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AgencyDrafts drafts;
    private final Commands commands;

    DraftedAnswers(AgencyDrafts drafts, Commands commands) {
        this.drafts = drafts;
        this.commands = commands;
    }

    /**
     * The seat for which the reader drafts.
     *
     * @throws Refused the reader acts neither as a member nor as the head of an agency that is asked
     */
    static AddresseeView seat(ConsultationView round, SignedIn reader, @Nullable String wanted) {
        AddresseeView mine = Seats.of(round, reader, wanted);
        if (mine == null || reader.auditor() != null) {
            throw new Refused(ConsultationRule.S73C, Kind.RIGHT);
        }
        return mine;
    }

    static boolean mayClear(AddresseeView seat, SignedIn reader) {
        return reader.actsAs(Role.HEAD_OF_AGENCY, seat.seat().entity());
    }

    static AgencyDraft.Key key(ConsultationView round, AddresseeView seat) {
        return new AgencyDraft.Key(
                round.opening().network(),
                seat.seat().entity(),
                KIND,
                round.opening().roundId() + "/" + seat.seat().label());
    }

    Optional<AgencyDraft> find(ConsultationView round, AddresseeView seat) {
        return drafts.find(key(round, seat));
    }

    static AnswerForm form(AgencyDraft draft) {
        return JSON.readValue(draft.content(), AnswerForm.class);
    }

    /** @return whether it was kept; {@code false} where somebody changed it since */
    boolean write(ConsultationView round, AddresseeView seat, State state, AnswerForm form, Act act, int seen) {
        return drafts.write(key(round, seat), state, JSON.writeValueAsString(form), act.person(), seen);
    }

    /**
     * @return whether it waited for the head, in the version that was seen
     * @throws Refused the reader is not the head
     */
    boolean sendBack(ConsultationView round, AddresseeView seat, SignedIn reader, String note, int seen) {
        requireHead(seat, reader);
        return drafts.sendBack(key(round, seat), note.strip(), seen);
    }

    /**
     * Gives the drafted answer in the name of the head, and forgets the draft.
     *
     * @throws Refused the reader is not the head, or the round does not take the answer
     */
    Receipt clear(
            ConsultationView round,
            AddresseeView seat,
            SignedIn reader,
            AnswerForm form,
            Act act,
            @Nullable IdempotencyKey idempotency) {
        requireHead(seat, reader);
        Receipt receipt = commands.send(
                new GiveResponse(
                        round.opening().roundId(),
                        seat.seat(),
                        form.seenText(),
                        form.response(),
                        form.remarks(),
                        form.lastNumber()),
                act,
                idempotency);
        drafts.forget(key(round, seat));
        return receipt;
    }

    void forget(ConsultationView round, AddresseeView seat) {
        drafts.forget(key(round, seat));
    }

    private static void requireHead(AddresseeView seat, SignedIn reader) {
        if (!mayClear(seat, reader)) {
            throw new Refused(ConsultationRule.S73C, Kind.RIGHT);
        }
    }
}
