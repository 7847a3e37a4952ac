package org.assent.rules.consensus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assent.rules.consensus.Outcome.Kind;

/**
 * The rules once more, told as what a secretary would do with a sheet of paper, one act after the other. Written from the
 * domain rules and not from {@link ConsensusTest}, with which it shares no line, to hold the two against each other.
 */
final class NaiveConsensus {
    private final ConsensusFacts facts;
    private final String[] sheet;

    private NaiveConsensus(ConsensusFacts facts) {
        this.facts = facts;
        this.sheet = new String[facts.roll().size()];
    }

    static Kind of(ConsensusFacts facts) {
        NaiveConsensus secretary = new NaiveConsensus(facts);
        return facts.mode() == Mode.SILENCE ? secretary.silence() : secretary.meeting();
    }

    private Kind silence() {
        for (StatedPosition letter : letters()) {
            boolean late = facts.expiresAt() != null && letter.receivedAt().compareTo(facts.expiresAt()) >= 0;
            if (late) {
                continue;
            }
            String word = letter.position().name();
            if (word.equals("OBJECT") || word.equals("PROPOSE_AMENDMENT")) {
                return Kind.BROKEN;
            }
            sheet[row(letter)] = word;
        }
        if (facts.expiresAt() == null || facts.asOf().compareTo(facts.expiresAt()) < 0) {
            return Kind.STILL_OPEN;
        }
        return count();
    }

    private Kind meeting() {
        MeetingFacts meeting = facts.meeting();
        Instant end = meeting.concludedAt();
        if (end == null || facts.asOf().compareTo(end) < 0) {
            return Kind.STILL_OPEN;
        }
        List<StatedPosition> afterwards = new ArrayList<>();
        for (StatedPosition letter : letters()) {
            if (letter.receivedAt().compareTo(end) < 0) {
                sheet[row(letter)] = letter.position().name();
            } else {
                afterwards.add(letter);
            }
        }
        Set<Integer> absent = new HashSet<>();
        int present = 0;
        for (int row = 0; row < sheet.length; row++) {
            if (meeting.present().contains(facts.roll().get(row).entity())) {
                present++;
                if (sheet[row] == null) {
                    sheet[row] = "PRESENT";
                }
            } else {
                absent.add(row);
            }
        }
        // Who was absent and is asked again may break it; then it does not matter what the meeting had found.
        Instant until = meeting.confirmationExpiresAt();
        if (until != null) {
            for (StatedPosition letter : afterwards) {
                if (absent.contains(row(letter)) && letter.receivedAt().compareTo(until) < 0) {
                    String word = letter.position().name();
                    if (word.equals("OBJECT") || word.equals("PROPOSE_AMENDMENT")) {
                        return Kind.BROKEN;
                    }
                    sheet[row(letter)] = word;
                }
            }
        }
        if (2 * present <= sheet.length) {
            return Kind.NOT_REACHED;
        }
        for (String word : sheet) {
            if ("OBJECT".equals(word) || "PROPOSE_AMENDMENT".equals(word)) {
                return Kind.NOT_REACHED;
            }
        }
        boolean confirmed = until != null && facts.asOf().compareTo(until) >= 0;
        return absent.isEmpty() || confirmed ? count() : Kind.PROVISIONAL;
    }

    private Kind count() {
        int aside = 0;
        int others = 0;
        for (int row = 0; row < sheet.length; row++) {
            String word = sheet[row] == null ? "SILENT" : sheet[row];
            if (word.equals("STAND_ASIDE")) {
                aside++;
            }
            if (word.startsWith("SUPPORT") && !facts.roll().get(row).lead()) {
                others++;
            }
        }
        return aside == sheet.length || others < facts.settings().minIndependentSupport()
                ? Kind.NOT_REACHED
                : Kind.REACHED;
    }

    /** The letters that concern us, sorted by insertion as they came in. */
    private List<StatedPosition> letters() {
        List<StatedPosition> sorted = new ArrayList<>();
        for (StatedPosition letter : facts.positions()) {
            boolean ours = row(letter) >= 0
                    && letter.text().value().equals(facts.text().value())
                    && letter.receivedAt().compareTo(facts.asOf()) <= 0;
            if (ours) {
                int at = sorted.size();
                while (at > 0 && sorted.get(at - 1).receivedAt().compareTo(letter.receivedAt()) > 0) {
                    at--;
                }
                sorted.add(at, letter);
            }
        }
        return sorted;
    }

    private int row(StatedPosition letter) {
        for (int row = 0; row < facts.roll().size(); row++) {
            if (facts.roll().get(row).entity().equals(letter.entity())) {
                return row;
            }
        }
        return -1;
    }
}
