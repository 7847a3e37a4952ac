package org.assent.consensus.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.HomePanel;

/** The latest rounds on the home page. */
final class DecisionsPanel implements HomePanel {
    private static final int ROWS = 5;

    private final ListConsensusRounds list;
    private final FindConsensusRound find;
    private final Timeline timeline;
    private final Words words;

    DecisionsPanel(ListConsensusRounds list, FindConsensusRound find, Timeline timeline, Words words) {
        this.list = list;
        this.find = find;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public String template() {
        return "consensus/home";
    }

    @Override
    public String fragment() {
        return "decisions";
    }

    @Override
    public Optional<Map<String, Object>> content(SignedIn reader, Moment moment, Times times) {
        List<RoundLine> rows = list.rounds(reader.network(), null, moment, ROWS, null).rows().stream()
                .map(round -> RoundLine.of(round, now(round), reader, words, times))
                .toList();
        return Optional.of(Map.of("rows", rows));
    }

    private RoundView now(RoundView round) {
        return find.round(round.opening().roundId(), timeline.now()).orElse(round);
    }
}
