package org.assent.proposals.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.RoundState;
import org.assent.kernel.Paragraph;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stood at a moment.
 *
 * @param number {@code null} until the register has given it
 * @param since when it came into its present state
 * @param rounds its rounds, first to last
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
        long registeredPosition) {
    /**
     * One of its rounds.
     *
     * @param revision of the text that was put
     * @param outcome {@code null} while it runs
     */
    public record Round(
            UUID roundId,
            int number,
            int revision,
            Instant putAt,
            @Nullable RoundState outcome) {}

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
                registeredPosition);
    }

    /** The same with a new text, ready for decision. */
    public ProposalView revised(int to, String newTitle, List<Paragraph> text, Instant at) {
        return new ProposalView(
                proposalId,
                network,
                kind,
                number,
                newTitle,
                language,
                ProposalState.READY_FOR_DECISION,
                at,
                to,
                text,
                lead,
                participating,
                copyOf,
                brokenRounds,
                rounds,
                registeredPosition);
    }

    /** The same with a round opened on it. */
    public ProposalView put(Round round) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(round);
        return in(ProposalState.IN_CONSENSUS, round.putAt(), brokenRounds, List.copyOf(more));
    }

    /** The same after its last round has ended. */
    public ProposalView ended(ProposalState next, @Nullable RoundState outcome, int broken, Instant at) {
        List<Round> all = new ArrayList<>(rounds);
        Round last = all.remove(all.size() - 1);
        all.add(new Round(last.roundId(), last.number(), last.revision(), last.putAt(), outcome));
        return in(next, at, broken, List.copyOf(all));
    }

    private ProposalView in(ProposalState next, Instant at, int broken, List<Round> all) {
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
                registeredPosition);
    }
}
