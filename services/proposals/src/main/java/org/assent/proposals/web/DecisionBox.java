package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.RoundState;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Need;
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ReviewView;
import org.assent.rules.certificate.CertificateCheck;

/** What stands between a proposal and its endorsement, gate by gate, each leading to its proof. */
final class DecisionBox {
    private final ProposalView proposal;
    private final Words words;
    private final Times times;

    private DecisionBox(ProposalView proposal, Words words, Times times) {
        this.proposal = proposal;
        this.words = words;
        this.times = times;
    }

    static List<Need> of(ProposalView proposal, Words words, Times times) {
        DecisionBox box = new DecisionBox(proposal, words, times);
        List<Need> gates = new ArrayList<>();
        ReviewView review = proposal.review();
        if (review != null) {
            gates.add(box.draft());
            gates.add(box.dossier(review));
            gates.add(box.consultation(review));
            gates.add(box.comments(review));
            gates.add(box.text(review));
        }
        gates.add(box.consensus());
        return gates;
    }

    private Need draft() {
        String page = page() + "/draft";
        return (proposal.revision() > 0
                        ? Need.met(words.say("gate.draft"), words.say("gate.revision", number(proposal.revision())))
                        : Need.waiting(words.say("gate.draft"), null))
                .leadingTo(page);
    }

    private Need dossier(ReviewView review) {
        ReviewView.Completeness found = review.completeness();
        String page = "/dossiers/proposal/" + proposal.proposalId();
        if (proposal.state() == ProposalState.COMPLETENESS_CHECK) {
            return Need.waiting(words.say("gate.dossier"), null)
                    .because(words.say("gate.dossier.checking"))
                    .leadingTo(page);
        }
        if (found == null) {
            return Need.ahead(words.say("gate.dossier"), null).leadingTo(page);
        }
        return (found.complete()
                        ? Need.met(words.say("gate.dossier"), times.date(found.at()))
                        : Need.blocked(words.say("gate.dossier"), times.date(found.at()))
                                .because(found.note()))
                .leadingTo(page);
    }

    private Need consultation(ReviewView review) {
        String text = words.say("gate.consultation");
        ReviewView.Consultation last = review.last();
        if (last == null) {
            return Need.ahead(text, null);
        }
        String page = "/consultations/" + last.roundId();
        ReviewView.Result result = last.result();
        if (last.voidedBecause() != null) {
            return Need.waiting(text, null).because(last.voidedBecause()).leadingTo(page);
        }
        if (result == null) {
            return Need.waiting(text, words.say("gate.running")).leadingTo(page);
        }
        boolean full =
                result.missing().stream().allMatch(missing -> missing.kind() == CertificateCheck.Kind.NO_DISPOSITION);
        boolean again = proposal.state() == ProposalState.CONSULTATION;
        return (full && !again
                        ? Need.met(text, times.date(result.at()))
                        : Need.waiting(text, null)
                                .because(words.say(full ? "gate.consultation.again" : "gate.consultation.not-full")))
                .leadingTo(page);
    }

    private Need comments(ReviewView review) {
        String text = words.say("gate.comments");
        ReviewView.Consultation last = review.last();
        ReviewView.Result result = last == null ? null : last.result();
        if (last == null || result == null) {
            return Need.ahead(text, null);
        }
        String measure =
                words.say("gate.of", number(result.comments() - result.openComments()), number(result.comments()));
        return (result.openComments() == 0 ? Need.met(text, measure) : Need.waiting(text, measure))
                .leadingTo("/consultations/" + last.roundId() + "/matrix");
    }

    private Need text(ReviewView review) {
        String text = words.say("gate.text");
        if (review.pending() != null) {
            return Need.waiting(text, null).because(words.say("gate.text.pending"));
        }
        return switch (proposal.state()) {
            case REVISION -> Need.waiting(text, null).because(words.say("gate.text.revising"));
            case READY_FOR_DECISION, IN_CONSENSUS, ENDORSED ->
                Need.met(text, words.say("gate.revision", number(proposal.revision())));
            case BLOCKED -> Need.blocked(text, null).because(words.say("gate.text.blocked"));
            default -> Need.ahead(text, null);
        };
    }

    private Need consensus() {
        String text = words.say("gate.consensus");
        if (proposal.rounds().isEmpty()) {
            return proposal.state() == ProposalState.READY_FOR_DECISION
                    ? Need.waiting(text, null).because(words.say("gate.consensus.ready"))
                    : Need.ahead(text, null);
        }
        ProposalView.Round last = proposal.rounds().get(proposal.rounds().size() - 1);
        String page = "/rounds/" + last.roundId();
        if (last.outcome() == null) {
            return Need.waiting(text, words.say("gate.running")).leadingTo(page);
        }
        if (last.outcome() == RoundState.REACHED) {
            return Need.met(text, words.say("gate.round", number(last.number())))
                    .leadingTo(page);
        }
        return proposal.state() == ProposalState.BLOCKED
                ? Need.blocked(text, words.say("gate.round", number(last.number())))
                        .because(words.say("proposal.outcome." + last.outcome().name()))
                        .leadingTo(page)
                : Need.waiting(text, null).leadingTo(page);
    }

    private String page() {
        return "/proposals/" + proposal.proposalId();
    }

    private String number(long number) {
        return words.number(number);
    }
}
