package org.assent.proposals.read;

import java.util.Locale;
import java.util.UUID;
import org.assent.platform.timeline.Projector;
import org.assent.proposals.messages.DraftSubmitted;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.RevisionSubmitted;
import org.assent.proposals.messages.RevisionView;
import org.assent.proposals.messages.TextRevised;

/** Every revision of every text. */
final class RevisionRegister extends Projector<RevisionView> {
    RevisionRegister() {
        super("proposals_revision", RevisionView.class);
        on(
                ProposalRegistered.class,
                (event, rows) -> rows.put(
                        key(event.payload().proposalId(), 1),
                        new RevisionView(
                                1,
                                event.payload().title(),
                                event.payload().paragraphs(),
                                null,
                                event.recordedAt(),
                                event.position())));
        on(
                TextRevised.class,
                (event, rows) -> rows.put(
                        key(event.payload().proposalId(), event.payload().revision()),
                        new RevisionView(
                                event.payload().revision(),
                                event.payload().title(),
                                event.payload().paragraphs(),
                                event.payload().reason(),
                                event.recordedAt(),
                                event.position())));
        on(
                DraftSubmitted.class,
                (event, rows) -> rows.put(
                        key(event.payload().proposalId(), event.payload().revision()),
                        new RevisionView(
                                event.payload().revision(),
                                event.payload().title(),
                                event.payload().paragraphs(),
                                null,
                                event.recordedAt(),
                                event.position())));
        on(
                RevisionSubmitted.class,
                (event, rows) -> rows.put(
                        key(event.payload().proposalId(), event.payload().revision()),
                        new RevisionView(
                                event.payload().revision(),
                                event.payload().title(),
                                event.payload().paragraphs(),
                                event.payload().reason(),
                                event.recordedAt(),
                                event.position())));
    }

    static String key(UUID proposalId, int revision) {
        return String.format(Locale.ROOT, "%s/%06d", proposalId, revision);
    }
}
