package org.assent.membership.read;

import java.util.UUID;
import org.assent.membership.InvitationState;
import org.assent.membership.messages.HeadReminded;
import org.assent.membership.messages.InvitationView;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.membership.messages.NominationAnswered;
import org.assent.membership.messages.NominationCompleted;
import org.assent.membership.messages.NominationDeclined;
import org.assent.membership.messages.NominationInvited;
import org.assent.membership.messages.NominationLapsed;
import org.assent.membership.messages.NominationReopened;
import org.assent.platform.timeline.Projector;
import org.jspecify.annotations.Nullable;

/** The register of invitations to nominate. */
class InvitationRegister extends Projector<InvitationView> {
    InvitationRegister() {
        super("membership_invitation", InvitationView.class);
        on(NominationInvited.class, (event, rows) -> {
            NominationInvited said = event.payload();
            rows.put(
                    said.nominationId().toString(),
                    new InvitationView(
                            said.nominationId(),
                            said.network(),
                            said.entity(),
                            said.seat(),
                            said.number(),
                            InvitationState.WAITING,
                            said.relevance(),
                            said.workingDays(),
                            said.settingsVersion(),
                            said.calendar().zone(),
                            event.envelope().act().person(),
                            said.invitedAt(),
                            said.dueAt(),
                            event.recordedAt(),
                            0,
                            null,
                            event.position()));
        });
        on(
                HeadReminded.class,
                (event, rows) -> rows.change(event.payload().nominationId().toString(), InvitationView::reminded));
        on(
                NominationReopened.class,
                (event, rows) -> rows.change(
                        event.payload().nominationId().toString(),
                        row -> row.until(event.payload().dueAt(), event.recordedAt())));
        becomes(NominationAnswered.class, InvitationState.ANSWERED, NominationAnswered::nominationId, said -> null);
        becomes(NominationCompleted.class, InvitationState.COMPLETED, NominationCompleted::nominationId, said -> null);
        becomes(
                NominationDeclined.class,
                InvitationState.DECLINED,
                NominationDeclined::nominationId,
                NominationDeclined::reason);
        becomes(
                InvitationWithdrawn.class,
                InvitationState.WITHDRAWN,
                InvitationWithdrawn::nominationId,
                InvitationWithdrawn::reason);
        becomes(NominationLapsed.class, InvitationState.LAPSED, NominationLapsed::nominationId, said -> null);
    }

    private interface Id<E> {
        UUID of(E event);
    }

    private interface Why<E> {
        @Nullable
        String of(E event);
    }

    private <E> void becomes(Class<E> event, InvitationState state, Id<E> id, Why<E> why) {
        on(
                event,
                (said, rows) -> rows.change(
                        id.of(said.payload()).toString(),
                        row -> row.in(state, said.recordedAt(), why.of(said.payload()))));
    }
}
