package org.assent.consensus.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assent.consensus.Roll;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.PaperAdded;
import org.assent.consensus.messages.PaperServed;
import org.assent.consensus.messages.PaperWaived;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.EqualInformation;
import org.assent.rules.consensus.InformationGap;

/** What came to a round beside its text, who has it, and whose letter with the text came back (EI1). */
final class Papers {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> served = new LinkedHashMap<>();
    private final Map<String, Set<String>> waived = new LinkedHashMap<>();
    private final Set<String> lost = new LinkedHashSet<>();

    boolean holds(String sha256) {
        return names.containsKey(sha256);
    }

    void on(PaperAdded event) {
        names.put(event.sha256(), event.fileName());
    }

    void on(PaperServed event) {
        served.computeIfAbsent(event.sha256(), paper -> new LinkedHashSet<>()).add(event.entity());
    }

    void on(PaperWaived event) {
        waived.computeIfAbsent(event.sha256(), paper -> new LinkedHashSet<>()).add(event.entity());
    }

    void on(DeliveryLost event) {
        lost.add(event.entity());
    }

    /** The seat has the text again, or is not waited for. */
    void found(String entity) {
        lost.remove(entity);
    }

    boolean lost(String entity) {
        return lost.contains(entity);
    }

    /** Hashes of the documents that the seat does not have and was not waived for. */
    List<String> missingAt(String entity) {
        return names.keySet().stream()
                .filter(sha256 -> !of(served, sha256).contains(entity)
                        && !of(waived, sha256).contains(entity))
                .toList();
    }

    List<InformationGap> gaps(Roll roll, TextHash text) {
        Set<String> haveText = new HashSet<>(roll.entities());
        haveText.removeAll(lost);
        List<EqualInformation.Document> documents = new ArrayList<>();
        documents.add(new EqualInformation.Document("", text.value(), haveText, Set.of()));
        names.forEach((sha256, name) ->
                documents.add(new EqualInformation.Document(name, sha256, of(served, sha256), of(waived, sha256))));
        return EqualInformation.gaps(roll.entities(), documents);
    }

    private static Set<String> of(Map<String, Set<String>> seats, String sha256) {
        return seats.getOrDefault(sha256, Set.of());
    }
}
