package org.assent.rules.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether every seat on the roll was served the same documents, the text and what came to it (EI1): a pure function, asked before
 * anything is adopted and by everybody who shows what still stands in the way.
 */
public final class EqualInformation {
    /**
     * A document of the round.
     *
     * @param name of the file; empty for the text itself
     * @param sha256 hash of its content
     * @param served acronyms of the seats that have it
     * @param waived acronyms of the seats for which it was waived by name
     */
    public record Document(String name, String sha256, Set<String> served, Set<String> waived) {
        public Document {
            served = Set.copyOf(served);
            waived = Set.copyOf(waived);
        }
    }

    private EqualInformation() {}

    /** Who does not have what the others have, document by document in the order of the roll. */
    public static List<InformationGap> gaps(List<String> roll, List<Document> documents) {
        List<InformationGap> gaps = new ArrayList<>();
        for (Document document : documents) {
            for (String entity : roll) {
                if (!document.served().contains(entity) && !document.waived().contains(entity)) {
                    gaps.add(new InformationGap(entity, document.name(), document.sha256()));
                }
            }
        }
        return List.copyOf(gaps);
    }
}
