package org.assent.consensus.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.HomePanel;

/** The latest rounds on the home page. */
final class DecisionsPanel implements HomePanel {
    private static final int ROWS = 5;

    private final ListConsensusRounds list;
    private final Sight sight;
    private final Words words;

    DecisionsPanel(ListConsensusRounds list, Sight sight, Words words) {
        this.list = list;
        this.sight = sight;
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
                .map(round -> RoundLine.of(round, sight.of(round, reader), words, times))
                .toList();
        return Optional.of(Map.of("rows", rows));
    }
}
