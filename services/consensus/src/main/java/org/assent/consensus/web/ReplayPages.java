package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.consensus.Visibility;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Milestones;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Activity;
import org.assent.platform.web.parts.PositionMark;
import org.assent.platform.web.parts.ProcessPicture;
import org.assent.platform.web.parts.TrackMark;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A round step by step: the entries in order, the diagram with the token where it stood, what each entry changed. The time
 * bar's moment says which entry is looked at.
 */
@Controller
class ReplayPages {
    /** One seat or the round itself, before and after an entry. */
    record Change(
            String what,
            @Nullable PositionMark markBefore,
            @Nullable PositionMark markAfter,
            @Nullable String before,
            @Nullable String after) {}

    private final FindConsensusRound rounds;
    private final Timeline timeline;
    private final Sight sight;
    private final EventLog log;
    private final Processes processes;
    private final Narration narration;
    private final Words words;

    ReplayPages(
            FindConsensusRound rounds,
            Timeline timeline,
            EventLog log,
            Processes processes,
            Narration narration,
            Words words) {
        this.rounds = rounds;
        this.timeline = timeline;
        this.sight = new Sight(rounds, timeline);
        this.log = log;
        this.processes = processes;
        this.narration = narration;
        this.words = words;
    }

    @GetMapping("/record/{roundId}")
    String replay(@PathVariable UUID roundId, SignedIn reader, Moment moment, Times times, Model model) {
        Moment present = timeline.now();
        RoundView now = rounds.round(roundId, present).orElseThrow(() -> new Unknown("round " + roundId));
        Visibility visibility = sight.of(now, reader);
        // Who reads as a seat could read stands at a moment: what came after it is not there.
        List<RecordedEvent<?>> all = entries(now).stream()
                .filter(event -> event.position() <= present.position())
                .toList();
        List<RecordedEvent<?>> seen = all.stream()
                .filter(event -> event.position() <= moment.position())
                .toList();
        model.addAttribute("roundId", roundId);
        model.addAttribute("round", visibility.applyTo(now));
        model.addAttribute("track", track(all, moment, reader, times, roundId));
        model.addAttribute("milestones", milestones(all, moment, reader, times));
        model.addAttribute("first", all.get(0).position());
        List<Activity> lines = new ArrayList<>();
        seen.forEach(event -> lines.add(0, narration.line(event, reader, times)));
        model.addAttribute("lines", lines);
        if (seen.isEmpty()) {
            model.addAttribute("headline", now.opening().title());
            model.addAttribute("lead", words.say("replay.lead.none"));
            model.addAttribute("changes", List.of());
        } else {
            RecordedEvent<?> last = seen.get(seen.size() - 1);
            Story story = narration.tell(last, reader, times);
            Activity line = narration.line(last, reader, times);
            model.addAttribute("headline", story.sentence());
            model.addAttribute(
                    "lead",
                    words.say(
                            "replay.lead",
                            words.number(last.position()),
                            Objects.requireNonNullElse(line.detail(), times.local(last.recordedAt()))));
            model.addAttribute("changes", changes(roundId, last, visibility, times));
        }
        List<RecordedEvent<?>> own =
                seen.stream().filter(event -> event.stream().equals(roundId)).toList();
        processes
                .trace(roundId, own, moment.instant())
                .ifPresent(trace -> model.addAttribute("process", ProcessPicture.of(trace, words)));
        return "consensus/replay";
    }

    /** What belongs to the round: its own entries, its subject's, and the number it was given. */
    private List<RecordedEvent<?>> entries(RoundView round) {
        long after = round.ending() == null ? Long.MAX_VALUE : round.ending().position() + 50;
        Stream<RecordedEvent<?>> subject =
                log.of(round.opening().subject().id()).stream().filter(event -> event.position() <= after);
        return Stream.concat(log.of(round.opening().roundId()).stream(), subject)
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }

    private List<TrackMark> track(
            List<RecordedEvent<?>> all, Moment moment, SignedIn reader, Times times, UUID roundId) {
        List<TrackMark> marks = new ArrayList<>();
        long here = all.stream()
                .mapToLong(RecordedEvent::position)
                .filter(position -> position <= moment.position())
                .max()
                .orElse(0);
        List<Story> stories =
                all.stream().map(event -> narration.tell(event, reader, times)).toList();
        int width = stories.stream().mapToInt(ReplayPages::room).sum();
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            RecordedEvent<?> event = all.get(i);
            Story story = stories.get(i);
            TrackMark.Kind kind;
            if (event.position() == here) {
                kind = TrackMark.Kind.HERE;
            } else if (event.position() > moment.position()) {
                kind = TrackMark.Kind.AHEAD;
            } else {
                kind = story.milestone() ? TrackMark.Kind.BIG : TrackMark.Kind.SMALL;
            }
            String label = words.sayOr("track." + event.name(), "track.other");
            int middle = at + room(story) / 2;
            at += room(story);
            marks.add(new TrackMark(
                    2 + 96 * middle / Math.max(1, width),
                    label,
                    kind,
                    "/record/" + roundId + "?asOf=" + event.position()));
        }
        return marks;
    }

    /** A milestone has a word under it and takes the room of several entries. */
    private static int room(Story story) {
        return story.milestone() ? 10 : 2;
    }

    private Milestones milestones(List<RecordedEvent<?>> all, Moment moment, SignedIn reader, Times times) {
        List<Long> positions = all.stream()
                .filter(event -> narration.tell(event, reader, times).milestone())
                .map(RecordedEvent::position)
                .toList();
        return new Milestones(
                positions.stream()
                        .filter(position -> position < moment.position())
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                positions.stream()
                        .filter(position -> position > moment.position())
                        .findFirst()
                        .orElse(null));
    }

    private List<Change> changes(UUID roundId, RecordedEvent<?> event, Visibility visibility, Times times) {
        Moment after = timeline.atPosition(event.position()).orElseThrow();
        RoundView roundAfter =
                rounds.round(roundId, after).map(visibility::applyTo).orElse(null);
        RoundView roundBefore = timeline.atPosition(event.position() - 1)
                .flatMap(before -> rounds.round(roundId, before))
                .map(visibility::applyTo)
                .orElse(null);
        if (roundAfter == null) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (RoundView.SeatView seat : roundAfter.seats()) {
            RoundView.SeatView earlier =
                    roundBefore == null ? null : roundBefore.seat(seat.entity()).orElse(null);
            if (earlier != null && !Objects.equals(earlier.stated(), seat.stated())) {
                changes.add(
                        new Change(seat.entity(), Marks.of(earlier.position()), Marks.of(seat.position()), null, null));
            }
        }
        String stateAfter = OutcomeSentence.of(roundAfter, words, times).sentence();
        String stateBefore = roundBefore == null
                ? "–"
                : OutcomeSentence.of(roundBefore, words, times).sentence();
        if (!stateAfter.equals(stateBefore)) {
            changes.add(new Change(words.say("replay.round"), null, null, stateBefore, stateAfter));
        }
        return changes;
    }
}
