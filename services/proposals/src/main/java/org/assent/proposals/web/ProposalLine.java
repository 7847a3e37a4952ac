package org.assent.proposals.web;

import java.util.Objects;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.messages.ProposalView;

/** A proposal in a list. */
record ProposalLine(
        String href, String title, String language, String detail, Tone tone, String icon, String state, String since) {
    static ProposalLine of(ProposalView proposal, Words words, Times times) {
        String number = Objects.requireNonNullElse(proposal.number(), words.say("proposal.no-number"));
        String kind = words.say("proposal.kind." + proposal.kind());
        return new ProposalLine(
                "/proposals/" + proposal.proposalId(),
                proposal.title(),
                proposal.language(),
                proposal.participating().isEmpty()
                        ? words.say("proposals.line", number, kind)
                        : words.say("proposals.line.with", number, kind, words.list(proposal.participating())),
                tone(proposal),
                icon(proposal),
                words.say("proposal.state."
                        + (proposal.imported() ? "IMPORTED" : proposal.state().name())),
                words.say("proposals.since", times.date(proposal.since()), times.relative(proposal.since())));
    }

    /** How it stands, as the first line of its page. */
    static String headline(ProposalView proposal, Words words) {
        return words.say("proposal.headline."
                + (proposal.imported() ? "IMPORTED" : proposal.state().name()));
    }

    private static Tone tone(ProposalView proposal) {
        return switch (proposal.state()) {
            case READY_FOR_DECISION, ENDORSED -> Tone.OK;
            case COMPLETENESS_CHECK, CONSULTATION, IN_CONSENSUS -> Tone.ACCENT;
            case DRAFTING, REVISION -> Tone.QUIET;
            case BLOCKED, ESCALATED, NOT_ENDORSED, WITHDRAWN -> Tone.STOP;
        };
    }

    private static String icon(ProposalView proposal) {
        return switch (proposal.state()) {
            case READY_FOR_DECISION, ENDORSED -> "check";
            case DRAFTING, COMPLETENESS_CHECK, CONSULTATION, REVISION, IN_CONSENSUS -> "clock";
            case BLOCKED, ESCALATED, NOT_ENDORSED, WITHDRAWN -> "square";
        };
    }
}
