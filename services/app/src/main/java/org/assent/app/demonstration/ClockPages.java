package org.assent.app.demonstration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.app.demonstration.Walk.Walked;
import org.assent.kernel.Role;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.parts.Activity;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.NetworkOfEntry;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The demonstration clock for an administrator: a page and an address for programs. There only in a demonstration. */
@Controller
public class ClockPages {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** By how much the clock is to walk on, as an ISO 8601 duration: {@code PT72H}. */
    public record Advance(@NotBlank String advance) {}

    /** What happened on the way. */
    public record Happening(long position, Instant recordedAt, String sentence) {}

    /** Where the clock stands after the walk. */
    public record Answer(Instant from, Instant to, boolean settled, List<Happening> happened) {}

    private final Walk walk;
    private final DemonstrationClock clock;
    private final Narration narration;
    private final NetworkOfEntry networks;

    public ClockPages(Walk walk, DemonstrationClock clock, Narration narration, NetworkOfEntry networks) {
        this.walk = walk;
        this.clock = clock;
        this.narration = narration;
        this.networks = networks;
    }

    @PostMapping("/api/v1/demo/clock")
    @ResponseBody
    Answer advance(@Valid @RequestBody Advance request, SignedIn reader, IdempotencyKey key, Times times)
            throws InterruptedException {
        Walked walked = walk(request.advance(), reader, key);
        return new Answer(
                walked.from(),
                walked.to(),
                walked.settled(),
                walked.happened().stream()
                        .filter(event -> networks.concerns(event, reader.network()))
                        .map(event -> new Happening(
                                event.position(),
                                event.recordedAt(),
                                narration.tell(event, reader, times).sentence()))
                        .toList());
    }

    @GetMapping("/demo/clock")
    String page(SignedIn reader, Model model) {
        requireAdministrator(reader);
        return show(List.of(), false, model);
    }

    @PostMapping("/demo/clock")
    String walkOn(@RequestParam String advance, SignedIn reader, IdempotencyKey key, Times times, Model model)
            throws InterruptedException {
        Walked walked = walk(advance, reader, key);
        List<Activity> lines = walked.happened().stream()
                .filter(event -> networks.concerns(event, reader.network()))
                .map(event -> narration.line(event, reader, times))
                .toList();
        return show(lines, true, model);
    }

    private String show(List<Activity> lines, boolean walked, Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute("walked", walked);
        model.addAttribute("shows", clock.instant());
        return "demonstration/clock";
    }

    private Walked walk(String advance, SignedIn reader, IdempotencyKey key) throws InterruptedException {
        requireAdministrator(reader);
        return walk.by(distance(advance), reader.person(), key);
    }

    private static void requireAdministrator(SignedIn reader) {
        if (!reader.holds(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("the demonstration clock is the administrator's");
        }
    }

    private static Duration distance(String advance) {
        Duration distance;
        try {
            distance = Duration.parse(advance);
        } catch (DateTimeException unreadable) {
            throw new BadInput("clock.problem");
        }
        if (distance.isNegative() || distance.isZero() || distance.compareTo(FARTHEST) > 0) {
            throw new BadInput("clock.problem");
        }
        return distance;
    }
}
