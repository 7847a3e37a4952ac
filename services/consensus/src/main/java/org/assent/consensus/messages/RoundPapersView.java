package org.assent.consensus.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assent.rules.consensus.EqualInformation;
import org.assent.rules.consensus.InformationGap;

/**
 * What came to a round beside its text, and who has it, at a moment.
 *
 * @param seats acronyms of the roll
 * @param papers the documents that came while the round ran
 * @param lost seats whose letter with the text came back, each with what came back
 */
public record RoundPapersView(
        UUID roundId, String textHash, List<String> seats, List<Paper> papers, Map<String, String> lost) {
    /**
     * One document.
     *
     * @param served seats that have it
     * @param waived seats that are not waited for, each with the reason
     */
    public record Paper(
            String fileName, String sha256, Instant addedAt, List<String> served, Map<String, String> waived) {}

    /** Who does not have what the others have, as the round itself counts it (EI1). */
    public List<InformationGap> gaps() {
        List<EqualInformation.Document> documents = new ArrayList<>();
        Set<String> haveText = new HashSet<>(seats);
        haveText.removeAll(lost.keySet());
        documents.add(new EqualInformation.Document("", textHash, haveText, Set.of()));
        papers.forEach(paper -> documents.add(new EqualInformation.Document(
                paper.fileName(),
                paper.sha256(),
                Set.copyOf(paper.served()),
                paper.waived().keySet())));
        return EqualInformation.gaps(seats, documents);
    }

    /** Whether a seat has not yet opened what came. */
    public boolean misses(String entity) {
        return gaps().stream().anyMatch(gap -> gap.entity().equals(entity));
    }
}
