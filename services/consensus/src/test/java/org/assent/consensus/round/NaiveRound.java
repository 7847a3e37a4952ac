package org.assent.consensus.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final Map<Integer, List<Line>> sheet = new HashMap<>();
    private final boolean meeting;
    private Set<Integer> present = new HashSet<>();
    private boolean concluded;
    private boolean extendedByOutage;
    private boolean extended;
    private boolean informed;

    @Nullable
    Instant end;

    /** How it ended; empty while it runs. */
    String ending = "";

    /** A line on the sheet of a seat. */
    private static final class Line {
        final String word;
        final String text;
        final Instant at;
        String footing;

        Line(String word, String text, Instant at, String footing) {
            this.word = word;
            this.text = text;
            this.at = at;
            this.footing = footing;
        }

        /** Nobody's consent is taken from another; the rest counts until its head says no. */
        boolean counts() {
            return footing.equals("OWN") || (footing.equals("WAITS") && !word.startsWith("SUPPORT"));
        }
    }

    NaiveRound(int seats, int independentSupportNeeded, boolean meeting) {
        this.meeting = meeting;
        this.seats = seats;
        this.independentSupportNeeded = independentSupportNeeded;
    }

    int stated(int seat) {
        return lines(seat).size();
    }

    /** What is entered in the log, or the rule that says no. */
    String react(RoundAct act, Instant at) {
        return switch (act.what()) {
            case LETTER -> serve(act.seat(), letters, at);
            case OPEN -> serve(act.seat(), pages, at);
            case WAIVE -> waive(act.seat(), at);
            case STATE -> state(act, at, true);
            case STATE_WEAKLY -> state(act, at, false);
            case RECORD -> record(act, at);
            case CONFIRM -> settle(act, at, true, "PositionConfirmed");
            case CONFIRM_WEAKLY -> settle(act, at, false, "PositionConfirmed");
            case CONTEST -> settle(act, at, true, "PositionContested");
            case ATTEND -> attend(act);
            case DECLARE -> declare(at);
            case CLOSE_ITEM -> closeItem();
            case EXTEND -> extend(act.hours(), at);
            case CLOSE -> close(at, false);
            case CLOSE_AFTER_OUTAGE -> close(at, true);
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
        if (seat >= seats || meeting || end != null || !ending.isEmpty() || hasText(seat)) {
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
        if (end != null || meeting) {
            return "";
        }
        end = at.plus(Duration.ofDays(3));
        return " SilenceStarted";
    }

    private List<Line> lines(int seat) {
        return sheet.computeIfAbsent(seat, empty -> new ArrayList<>());
    }

    private @Nullable Line last(int seat) {
        List<Line> lines = lines(seat);
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    /** The word that counts for a seat. */
    private String word(int seat) {
        String word = "SILENT";
        for (Line line : lines(seat)) {
            word = line.counts() ? line.word : word;
        }
        return word;
    }

    private static boolean blocks(String word) {
        return word.equals("OBJECT") || word.equals("PROPOSE_AMENDMENT");
    }

    private boolean confirming() {
        return meeting && concluded && ending.isEmpty();
    }

    private String state(RoundAct act, Instant at, boolean strongly) {
        String no = refuses(act, at);
        if (no != null) {
            return no;
        }
        String word = act.position().name();
        String text = word + "/" + act.reason();
        String footing = strongly || !blocks(word) ? "OWN" : "WAITS";
        Line last = last(act.seat());
        if (last != null && last.text.equals(text) && last.footing.equals(footing)) {
            return "";
        }
        String kind = footing.equals("OWN") ? "PositionStated" : "PositionTakenUnconfirmed";
        return enter(act.seat(), new Line(word, text, at, footing), kind);
    }

    private String record(RoundAct act, Instant at) {
        String no = refuses(act, at);
        if (no != null) {
            return no;
        }
        if (blocks(word(act.seat()))) {
            return "S83B";
        }
        String word = act.position().name();
        return enter(act.seat(), new Line(word, word + "/" + act.reason(), at, "WAITS"), "PositionRecordedOnBehalf");
    }

    private String enter(int seat, Line line, String kind) {
        lines(seat).add(line);
        if (blocks(line.word) && (!meeting || concluded)) {
            ending = "BROKEN";
            return kind + " SilenceBroken";
        }
        return kind;
    }

    /** Why a position cannot be taken, or that it came too late; {@code null} where it can. */
    private @Nullable String refuses(RoundAct act, Instant at) {
        if (act.seat() >= seats) {
            return "CR1";
        }
        String word = act.position().name();
        if (act.reason() == null && !word.equals("SUPPORT")) {
            return blocks(word) ? "CR8" : "S83";
        }
        if (confirming() && present.contains(act.seat())) {
            return "CR10";
        }
        if (ending.equals("BROKEN") || ending.equals("WITHDRAWN")) {
            return "CR9";
        }
        if (over(at)) {
            return "PositionReceivedLate";
        }
        if (!ending.isEmpty()) {
            return "CR9";
        }
        return act.stale() ? "CR3" : null;
    }

    private boolean over(Instant at) {
        return end != null && at.compareTo(end) >= 0;
    }

    private String settle(RoundAct act, Instant at, boolean strongly, String kind) {
        if (act.seat() >= seats) {
            return "CR1";
        }
        Line last = last(act.seat());
        boolean still = ending.equals("BROKEN") || (ending.isEmpty() && !over(at));
        if (last == null || act.stale() || !last.footing.equals("WAITS") || !still) {
            return "S83B";
        }
        if (!strongly && blocks(last.word)) {
            return "S83B";
        }
        last.footing = kind.equals("PositionConfirmed") ? "OWN" : "NOT_OURS";
        return kind;
    }

    private String attend(RoundAct act) {
        if (!meeting || concluded || !ending.isEmpty()) {
            return "CR10";
        }
        Set<Integer> there = new HashSet<>();
        for (int seat = 0; seat < 4; seat++) {
            if ((act.present() >> seat) % 2 == 1) {
                there.add(seat);
            }
        }
        if (there.stream().anyMatch(seat -> seat >= seats)) {
            return "CR1";
        }
        if (there.equals(present)) {
            return "";
        }
        present = there;
        return "AttendanceRecorded";
    }

    /** More than half of the roll must be there before the chair can conclude. */
    private boolean canConclude() {
        return meeting && !concluded && ending.isEmpty() && present.size() * 2 > seats;
    }

    private boolean somebodyObjects() {
        return IntStream.range(0, seats).anyMatch(seat -> word(seat).equals("OBJECT"));
    }

    private String declare(Instant at) {
        if (!canConclude()) {
            return "CR10";
        }
        if (somebodyObjects()) {
            return "CR11";
        }
        concluded = true;
        Instant now = at;
        for (List<Line> lines : sheet.values()) {
            for (Line line : lines) {
                now = line.at.isBefore(at) ? now : at.plusMillis(1);
            }
        }
        boolean amended = IntStream.range(0, seats).anyMatch(seat -> blocks(word(seat)));
        if (!amended && present.size() < seats) {
            end = now.plus(Duration.ofDays(3));
            return "NoObjectionDeclared ConfirmationSilenceStarted";
        }
        return "NoObjectionDeclared " + (amended ? end("NOT_REACHED", "ConsensusNotReached") : count());
    }

    private String closeItem() {
        if (!canConclude() || !somebodyObjects()) {
            return "CR10";
        }
        return end("MAINTAINED", "ObjectionMaintained");
    }

    private String end(String how, String event) {
        ending = how;
        return event;
    }

    private String extend(int hours, Instant at) {
        if (end == null || !ending.isEmpty() || extended || at.compareTo(end) >= 0 || hours < 24) {
            return "CR15";
        }
        extended = true;
        end = end.plusSeconds(hours * 3600L);
        return "SilenceExtended";
    }

    private String close(Instant at, boolean outage) {
        if (end == null || !ending.isEmpty() || at.compareTo(end.plusSeconds(10)) < 0) {
            return "";
        }
        if (outage && !extendedByOutage) {
            extendedByOutage = true;
            end = end.plusSeconds(24 * 3600L);
            return "SilenceExtended";
        }
        return count();
    }

    private String count() {
        int aside = 0;
        int others = 0;
        for (int seat = 0; seat < seats; seat++) {
            String word = word(seat);
            aside += word.equals("STAND_ASIDE") ? 1 : 0;
            others += word.startsWith("SUPPORT") && seat != 0 ? 1 : 0;
        }
        boolean reached = aside < seats && others >= independentSupportNeeded;
        return reached ? end("REACHED", "ConsensusReached") : end("NOT_REACHED", "ConsensusNotReached");
    }

    private String withdraw(Instant at) {
        boolean said = sheet.values().stream().anyMatch(lines -> !lines.isEmpty());
        if (!ending.isEmpty() || confirming() || said || (end != null && at.compareTo(end) >= 0)) {
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
