package org.assent.proposals.policy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assent.documents.Dossiers;
import org.assent.documents.messages.OpenDossier;
import org.assent.kernel.Ids;
import org.assent.kernel.Subject;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.messages.TakeProposalNumber;

/** Proposals as the subjects of rounds and dossiers, and what several policies ask for them. */
final class Proposals {
    private static final String KIND = "proposal";

    private Proposals() {}

    /** The proposal a subject is; empty where it is something else. */
    static Optional<UUID> of(Subject subject) {
        return subject.kind().equals(KIND) ? Optional.of(subject.id()) : Optional.empty();
    }

    static Subject subject(UUID proposalId) {
        return new Subject(KIND, proposalId);
    }

    /** The register of numbers follows from the network, the kind and the year. */
    static TakeProposalNumber number(String network, ProposalKind kind, int year, UUID proposalId) {
        return new TakeProposalNumber(
                Ids.derived(Instant.EPOCH, "proposals", network, kind.letter(), Integer.toString(year)),
                network,
                kind,
                year,
                proposalId);
    }

    static OpenDossier dossier(String network, UUID proposalId, PinnedCall call) {
        Subject subject = subject(proposalId);
        return new OpenDossier(
                Dossiers.id(subject), network, subject, call.configuration().checklist());
    }
}
