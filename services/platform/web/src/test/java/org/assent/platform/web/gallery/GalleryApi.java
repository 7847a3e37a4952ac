package org.assent.platform.web.gallery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.StaleVersion;
import org.assent.platform.web.StepUpNeeded;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/gallery")
class GalleryApi {
    record Draft(@NotBlank @Size(max = 200) String title) {}

    record View(String id, long position, boolean past) {}

    @GetMapping(path = "/{id}", produces = "text/csv")
    String table(@PathVariable UUID id, Moment moment) {
        return id + "," + moment.position();
    }

    @GetMapping(path = "/{id}", produces = "application/json")
    View get(@PathVariable UUID id, Moment moment) {
        return new View(id.toString(), moment.position(), moment.past());
    }

    @PostMapping
    Map<String, String> post(@RequestBody @Validated Draft draft, Act act, IdempotencyKey key) {
        return Map.of(
                "person", act.person().value(),
                "capacity", act.capacity().role().name(),
                "channel", act.channel().name(),
                "receivedAt", act.receivedAt().toString(),
                "key", key.value(),
                "hash", key.requestHash());
    }

    @PostMapping("/binding")
    String bind() {
        throw new StepUpNeeded();
    }

    @GetMapping("/failures/{kind}")
    String fail(@PathVariable String kind) {
        throw switch (kind) {
            case "state" -> new Refused(GalleryRule.GR1, Refused.Kind.STATE, List.of("gallery"));
            case "content" -> new Refused(GalleryRule.GR2, Refused.Kind.CONTENT);
            case "right" -> new Refused(GalleryRule.GR1, Refused.Kind.RIGHT);
            case "unknown" -> new Commands.UnknownAggregate("none", null);
            case "stale" -> new StaleVersion("\"abc\"");
            case "key" -> new Commands.KeyReused("used");
            case "outcome" -> new Commands.OutcomeUnknown(new IllegalStateException("gone"));
            case "late" -> new Commands.ReceivedTooLongAgo("late");
            case "large" -> new Commands.TooLarge("large");
            default -> new IllegalStateException("secret inner text");
        };
    }
}
