package org.assent.consensus.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.PaperAdded;
import org.assent.consensus.messages.PaperServed;
import org.assent.consensus.messages.PaperWaived;
import org.assent.consensus.messages.RoundPapersView;
import org.assent.consensus.messages.RoundPapersView.Paper;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.platform.timeline.Projector;

/** What came to each round beside its text, and who has it. */
final class RoundPapersRegister extends Projector<RoundPapersView> {
    RoundPapersRegister() {
        super("consensus_papers", RoundPapersView.class);
        on(ConsensusRoundOpened.class, (event, rows) -> {
            ConsensusRoundOpened opened = event.payload();
            rows.put(
                    key(opened.roundId()),
                    new RoundPapersView(
                            opened.roundId(),
                            opened.textHash().value(),
                            opened.roll().entities(),
                            List.of(),
                            Map.of()));
        });
        on(PaperAdded.class, (event, rows) -> {
            PaperAdded added = event.payload();
            rows.change(key(added.roundId()), round -> {
                List<Paper> papers = new ArrayList<>(round.papers());
                papers.add(new Paper(added.fileName(), added.sha256(), event.recordedAt(), List.of(), Map.of()));
                return with(round, papers, round.lost());
            });
        });
        on(
                PaperServed.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> changed(round, event.payload().sha256(), paper -> {
                            List<String> served = new ArrayList<>(paper.served());
                            served.add(event.payload().entity());
                            return new Paper(
                                    paper.fileName(),
                                    paper.sha256(),
                                    paper.addedAt(),
                                    List.copyOf(served),
                                    paper.waived());
                        })));
        on(
                PaperWaived.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> changed(round, event.payload().sha256(), paper -> {
                            Map<String, String> waived = new LinkedHashMap<>(paper.waived());
                            waived.put(event.payload().entity(), event.payload().reason());
                            return new Paper(paper.fileName(), paper.sha256(), paper.addedAt(), paper.served(), waived);
                        })));
        on(
                DeliveryLost.class,
                (event, rows) -> rows.change(key(event.payload().roundId()), round -> {
                    Map<String, String> lost = new LinkedHashMap<>(round.lost());
                    lost.put(event.payload().entity(), event.payload().reason());
                    return with(round, round.papers(), lost);
                }));
        on(
                SeatServed.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> found(round, event.payload().entity())));
        on(
                SeatWaived.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> found(round, event.payload().entity())));
    }

    private static RoundPapersView found(RoundPapersView round, String entity) {
        Map<String, String> lost = new LinkedHashMap<>(round.lost());
        lost.remove(entity);
        return with(round, round.papers(), lost);
    }

    private static RoundPapersView changed(RoundPapersView round, String sha256, UnaryOperator<Paper> change) {
        return with(
                round,
                round.papers().stream()
                        .map(paper -> paper.sha256().equals(sha256) ? change.apply(paper) : paper)
                        .toList(),
                round.lost());
    }

    private static RoundPapersView with(RoundPapersView round, List<Paper> papers, Map<String, String> lost) {
        return new RoundPapersView(round.roundId(), round.textHash(), round.seats(), List.copyOf(papers), lost);
    }

    static String key(UUID roundId) {
        return roundId.toString();
    }
}
