package org.assent.proposals.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.RoundState;
import org.assent.kernel.Paragraph;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalState;
import org.assent.rules.consensus.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stood at a moment.
 *
 * @param number {@code null} until the register has given it
 * @param since when it came into its present state
 * @param revision number of the present text; 0 for a draft that was never submitted
 * @param paragraphs the present text; empty for a draft that was never submitted
 * @param lead acronym of the organisation that leads; {@code null} where there is none
 * @param rounds its rounds before the UNCT, first to last
 * @param due until when its present state is to end; {@code null} where there is no deadline
 * @param review its way under a call; {@code null} for a text that was brought in ready for decision
 */
public record ProposalView(
        UUID proposalId,
        String network,
        ProposalKind kind,
        @Nullable String number,
        String title,
        String language,
        ProposalState state,
        Instant since,
        int revision,
        List<Paragraph> paragraphs,
        @Nullable String lead,
        List<String> participating,
        @Nullable String copyOf,
        int brokenRounds,
        List<Round> rounds,
        long registeredPosition,
        @Nullable Instant due,
        @Nullable ReviewView review) {
    /**
     * One of its rounds.
     *
     * @param revision of the text that was put
     * @param mode by silence or in a meeting
     * @param outcome {@code null} while it runs
     */
    public record Round(
            UUID roundId,
            int number,
            int revision,
            Mode mode,
            Instant putAt,
            @Nullable RoundState outcome) {}

    /** Whether a meeting of the UNCT took its present text and did not adopt it, in the hall or by a confirmation that was broken. */
    public boolean metOnIt() {
        return rounds.stream()
                .anyMatch(round -> round.mode() == Mode.MEETING
                        && round.revision() == revision
                        && round.outcome() != null
                        && round.outcome() != RoundState.WITHDRAWN);
    }

    /** Whether it is the draft of a real programme that came with an import and is under no call yet. */
    public boolean imported() {
        return state == ProposalState.DRAFTING && copyOf != null && review != null && review.call() == null;
    }

    /** The same with its number. */
    public ProposalView numbered(String given) {
        return new ProposalView(
                proposalId,
                network,
                kind,
                given,
                title,
                language,
                state,
                since,
                revision,
                paragraphs,
                lead,
                participating,
                copyOf,
                brokenRounds,
                rounds,
                registeredPosition,
                due,
                review);
    }

    /** The same with a new text. */
    public ProposalView saying(int to, String newTitle, List<Paragraph> text) {
        return new ProposalView(
                proposalId,
                network,
                kind,
                number,
                newTitle,
                language,
                state,
                since,
                to,
                text,
                lead,
                participating,
                copyOf,
                brokenRounds,
                rounds,
                registeredPosition,
                due,
                review);
    }

    /** The same under another title, led and carried by these. */
    public ProposalView carriedBy(String newTitle, @Nullable String newLead, List<String> organisations) {
        return new ProposalView(
                proposalId,
                network,
                kind,
                number,
                newTitle,
                language,
                state,
                since,
                revision,
                paragraphs,
                newLead,
                organisations,
                copyOf,
                brokenRounds,
                rounds,
                registeredPosition,
                due,
                review);
    }

    /** The same in another state. */
    public ProposalView in(ProposalState next, Instant at, @Nullable Instant until) {
        return in(next, at, until, brokenRounds, rounds);
    }

    /** The same with another deadline. */
    public ProposalView until(@Nullable Instant instant) {
        return in(state, since, instant);
    }

    /** The same with what is new on its way under a call. */
    public ProposalView reviewed(ReviewView newer) {
        return new ProposalView(
                proposalId,
                network,
                kind,
                number,
                title,
                language,
                state,
                since,
                revision,
                paragraphs,
                lead,
                participating,
                copyOf,
                brokenRounds,
                rounds,
                registeredPosition,
                due,
                newer);
    }

    /** The same with a round opened on it. */
    public ProposalView put(Round round) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(round);
        return in(ProposalState.IN_CONSENSUS, round.putAt(), null, brokenRounds, List.copyOf(more));
    }

    /** The same after its last round has ended. */
    public ProposalView ended(ProposalState next, @Nullable RoundState outcome, int broken, Instant at) {
        List<Round> all = new ArrayList<>(rounds);
        Round last = all.remove(all.size() - 1);
        all.add(new Round(last.roundId(), last.number(), last.revision(), last.mode(), last.putAt(), outcome));
        return in(next, at, null, broken, List.copyOf(all));
    }

    /** The same blocked by an entity's objection, or by none any more; a text brought in remembers none. */
    public ProposalView blockedBy(@Nullable String entity) {
        return review == null ? this : reviewed(review.blockedBy(entity));
    }

    private ProposalView in(ProposalState next, Instant at, @Nullable Instant until, int broken, List<Round> all) {
        return new ProposalView(
                proposalId,
                network,
                kind,
                number,
                title,
                language,
                next,
                at,
                revision,
                paragraphs,
                lead,
                participating,
                copyOf,
                broken,
                all,
                registeredPosition,
                until,
                review);
    }
}
