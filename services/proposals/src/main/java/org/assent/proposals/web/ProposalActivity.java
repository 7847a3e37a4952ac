package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.assent.documents.Dossiers;
import org.assent.kernel.Subject;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.parts.Activity;
import org.assent.platform.web.record.Narration;
import org.assent.proposals.messages.ProposalView;

/** The activity column of a proposal: what happened to it, to its file and in its rounds, the last thing first. */
final class ProposalActivity {
    private static final int SHOWN = 12;

    private final EventLog log;
    private final Narration narration;

    ProposalActivity(EventLog log, Narration narration) {
        this.log = log;
        this.narration = narration;
    }

    List<Activity> of(ProposalView proposal, SignedIn reader, Moment moment, Times times) {
        List<RecordedEvent<?>> events = new ArrayList<>(log.of(proposal.proposalId()));
        events.addAll(log.of(Dossiers.id(new Subject("proposal", proposal.proposalId()))));
        for (UUID round : rounds(proposal)) {
            log.of(round).stream()
                    .filter(event -> narration.tell(event, reader, times).milestone())
                    .forEach(events::add);
        }
        return events.stream()
                .filter(event -> event.position() <= moment.position())
                .sorted(Comparator.<RecordedEvent<?>>comparingLong(RecordedEvent::position)
                        .reversed())
                .limit(SHOWN)
                .map(event -> narration.line(event, reader, times))
                .toList();
    }

    private static List<UUID> rounds(ProposalView proposal) {
        List<UUID> rounds = new ArrayList<>();
        if (proposal.review() != null) {
            proposal.review().consultations().forEach(each -> rounds.add(each.roundId()));
        }
        proposal.rounds().forEach(each -> rounds.add(each.roundId()));
        return rounds;
    }
}
