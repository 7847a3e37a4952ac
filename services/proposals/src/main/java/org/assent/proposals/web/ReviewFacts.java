package org.assent.proposals.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assent.consultation.Addressee;
import org.assent.consultation.NetworkAddressees;
import org.assent.consultation.PinnedDocument;
import org.assent.documents.DossierSubjects;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.FindDossier;
import org.assent.kernel.Subject;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNetworkSettings.NetworkSettingsView;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Unknown;
import org.assent.proposals.DossierFindings;
import org.assent.proposals.messages.OpenConsultation;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RecordCompleteness;
import org.assent.rules.dossier.Completeness;
import org.assent.rules.dossier.Completeness.Finding;
import org.assent.rules.dossier.Completeness.State;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * Makes the commands of the review with the facts they need, read once the registers have reached the head of the log: what the
 * dossier holds, who is a member, the settings and the calendar. None of them comes from the client.
 */
final class ReviewFacts {
    /** Whether so few silences on it were broken that another may follow (CR17). */
    boolean maySilenceFollow(ProposalView proposal) {
        return proposal.brokenRounds()
                < settings.settings(proposal.network(), timeline.now())
                        .consensus()
                        .maxBrokenRounds();
    }

    /** The name of the version of the settings that was in force. */
    String settingsVersion(ProposalView proposal, Moment moment) {
        return settings.settings(proposal.network(), moment).version();
    }

    /** What opening a consultation would do now; {@code dueAt} is {@code null} where the calendar does not reach so far. */
    record Asking(int members, int workingDays, @Nullable Instant dueAt) {}

    private final Timeline timeline;
    private final EventLog log;
    private final FindDossier dossiers;
    private final DossierSubjects subjects;
    private final FindNetworkSettings settings;
    private final NetworkAddressees addressees;

    ReviewFacts(
            Timeline timeline,
            EventLog log,
            FindDossier dossiers,
            DossierSubjects subjects,
            FindNetworkSettings settings,
            NetworkAddressees addressees) {
        this.timeline = timeline;
        this.log = log;
        this.dossiers = dossiers;
        this.subjects = subjects;
        this.settings = settings;
        this.addressees = addressees;
    }

    RecordCompleteness completeness(ProposalView proposal, int revisionSeen, boolean complete, String note) {
        Moment now = atTheHead();
        return new RecordCompleteness(
                proposal.proposalId(), revisionSeen, complete, note, findings(checked(proposal, now), now.position()));
    }

    OpenConsultation consultation(ProposalView proposal, int revisionSeen) {
        Moment now = atTheHead();
        NetworkSettingsView network = settings.settings(proposal.network(), now);
        return new OpenConsultation(
                proposal.proposalId(),
                revisionSeen,
                documents(proposal, now),
                addressees.of(proposal.network(), now),
                now.position(),
                network.consultation(),
                network.calendar());
    }

    /** What the dossier of a proposal holds at its stage, item by item. */
    List<Finding> checked(ProposalView proposal, Moment moment) {
        DossierSubjects.Face face = subjects.face(proposal.proposalId(), moment)
                .orElseThrow(() -> new Unknown("proposal " + proposal.proposalId()));
        Set<String> kept = face.kept().keySet();
        return dossier(proposal, moment)
                .map(dossier -> dossier.findings(face.stage(), kept, face.occurred()))
                .orElseGet(() -> Completeness.findings(
                        face.checklist(), face.stage(), new Completeness.Facts(kept, Set.of(), face.occurred())));
    }

    /** What opening a consultation on a proposal would do. */
    Asking asking(ProposalView proposal, Moment moment) {
        NetworkSettingsView network = settings.settings(proposal.network(), moment);
        boolean first =
                proposal.review() == null || proposal.review().consultations().isEmpty();
        int days = network.consultation().workingDays(!first);
        List<Addressee> asked = addressees.of(proposal.network(), moment);
        try {
            return new Asking(
                    asked.size(), days, Deadlines.workingDaysAfter(moment.instant(), days, network.calendar()));
        } catch (CalendarMissing missing) {
            return new Asking(asked.size(), days, null);
        }
    }

    private List<PinnedDocument> documents(ProposalView proposal, Moment moment) {
        return dossier(proposal, moment).stream()
                .flatMap(dossier -> dossier.items().stream())
                .filter(item -> !item.versions().isEmpty())
                .map(item -> {
                    DossierView.Version last =
                            item.versions().get(item.versions().size() - 1);
                    return new PinnedDocument(item.item().code(), last.fileName(), last.sha256());
                })
                .toList();
    }

    private Optional<DossierView> dossier(ProposalView proposal, Moment moment) {
        return dossiers.dossier(new Subject("proposal", proposal.proposalId()), moment);
    }

    private Moment atTheHead() {
        timeline.awaitPosition(log.head());
        return timeline.now();
    }

    private static DossierFindings findings(List<Finding> all, long readAt) {
        return new DossierFindings(
                readAt, codes(all, State.FOUND), codes(all, State.WAIVED), codes(all, State.MISSING));
    }

    private static List<String> codes(List<Finding> all, State state) {
        return all.stream()
                .filter(finding -> finding.state() == state)
                .map(finding -> finding.item().code())
                .toList();
    }
}
