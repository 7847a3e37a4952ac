package org.assent.consensus.round;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round once more, as a secretary with a sheet of paper would run it: written from the domain rules and not from
 * {@link ConsensusRound}, with which it shares no line. It works around the clock, so that three days are seventy-two hours.
 */
final class NaiveRound {
    private final int seats;
    private final int independentSupportNeeded;
    private final Set<Integer> letters = new HashSet<>();
    private final Set<Integer> pages = new HashSet<>();
    private final Set<Integer> waived = new HashSet<>();
    private final Map<Integer, String> sheet = new HashMap<>();
    private final Map<Integer, Integer> times = new HashMap<>();
    private boolean extended;
    private boolean informed;

    @Nullable
    Instant end;

    /** How it ended; empty while it runs. */
    String ending = "";

    NaiveRound(int seats, int independentSupportNeeded) {
        this.seats = seats;
        this.independentSupportNeeded = independentSupportNeeded;
    }

    int stated(int seat) {
        return times.getOrDefault(seat, 0);
    }

    /** What is entered in the log, or the rule that says no. */
    String react(RoundAct act, Instant at) {
        return switch (act.what()) {
            case LETTER -> serve(act.seat(), letters, at);
            case OPEN -> serve(act.seat(), pages, at);
            case WAIVE -> waive(act.seat(), at);
            case STATE -> state(act, at);
            case EXTEND -> extend(act.hours(), at);
            case CLOSE -> close(at);
            case WITHDRAW -> withdraw(at);
            case INFORM -> inform();
        };
    }

    private String serve(int seat, Set<Integer> way, Instant at) {
        if (seat >= seats) {
            return "CR5";
        }
        if (!ending.isEmpty() || !way.add(seat)) {
            return "";
        }
        return "SeatServed" + begin(at);
    }

    private String waive(int seat, Instant at) {
        if (seat >= seats || end != null || !ending.isEmpty() || hasText(seat)) {
            return "CR5";
        }
        waived.add(seat);
        return "SeatWaived" + begin(at);
    }

    private boolean hasText(int seat) {
        return letters.contains(seat) || pages.contains(seat) || waived.contains(seat);
    }

    private String begin(Instant at) {
        for (int seat = 0; seat < seats; seat++) {
            if (!hasText(seat)) {
                return "";
            }
        }
        if (end != null) {
            return "";
        }
        end = at.plus(Duration.ofDays(3));
        return " SilenceStarted";
    }

    private String state(RoundAct act, Instant at) {
        if (act.seat() >= seats) {
            return "CR1";
        }
        String word = act.position().name();
        boolean blocks = word.equals("OBJECT") || word.equals("PROPOSE_AMENDMENT");
        if (act.reason() == null && !word.equals("SUPPORT")) {
            return blocks ? "CR8" : "S83";
        }
        boolean late = end != null && at.compareTo(end) >= 0;
        if (ending.equals("BROKEN") || ending.equals("WITHDRAWN")) {
            return "CR9";
        }
        if (late) {
            return "PositionReceivedLate";
        }
        if (!ending.isEmpty()) {
            return "CR9";
        }
        if (act.stale()) {
            return "CR3";
        }
        String line = word + "/" + act.reason();
        if (line.equals(sheet.get(act.seat()))) {
            return "";
        }
        sheet.put(act.seat(), line);
        times.merge(act.seat(), 1, Integer::sum);
        if (blocks) {
            ending = "BROKEN";
            return "PositionStated SilenceBroken";
        }
        return "PositionStated";
    }

    private String extend(int hours, Instant at) {
        if (end == null || !ending.isEmpty() || extended || at.compareTo(end) >= 0 || hours < 24) {
            return "CR15";
        }
        extended = true;
        end = end.plusSeconds(hours * 3600L);
        return "SilenceExtended";
    }

    private String close(Instant at) {
        if (end == null || !ending.isEmpty() || at.compareTo(end.plusSeconds(10)) < 0) {
            return "";
        }
        int aside = 0;
        int others = 0;
        for (int seat = 0; seat < seats; seat++) {
            String line = sheet.getOrDefault(seat, "SILENT");
            aside += line.startsWith("STAND_ASIDE") ? 1 : 0;
            others += line.startsWith("SUPPORT") && seat != 0 ? 1 : 0;
        }
        boolean reached = aside < seats && others >= independentSupportNeeded;
        ending = reached ? "REACHED" : "NOT_REACHED";
        return reached ? "ConsensusReached" : "ConsensusNotReached";
    }

    private String withdraw(Instant at) {
        if (!ending.isEmpty() || !sheet.isEmpty() || (end != null && at.compareTo(end) >= 0)) {
            return "CR17A";
        }
        ending = "WITHDRAWN";
        return "ConsensusRoundWithdrawn";
    }

    private String inform() {
        if (ending.isEmpty() || informed) {
            return "";
        }
        informed = true;
        return "RollInformed";
    }
}
