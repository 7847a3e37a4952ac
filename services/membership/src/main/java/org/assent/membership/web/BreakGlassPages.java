package org.assent.membership.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.RestrictedItems.Item;
import org.assent.membership.messages.EndBreakGlass;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindBreakGlass.OpeningView;
import org.assent.membership.messages.FindBreakGlass.State;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindPersons;
import org.assent.membership.messages.ListOfficeHolders;
import org.assent.membership.messages.RefuseBreakGlass;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Openings in an emergency: the list that everybody sees, asking, answering, ending. */
@Controller
class BreakGlassPages {
    private static final String ROOT = "/record/break-glass";
    private static final int ROWS = 25;
    private static final int ALL = 500;
    private static final List<Integer> HOURS = List.of(1, 2, 4, 8, 24);

    private final FindBreakGlass openings;
    private final FindPersonLabels labels;
    private final FindPersons persons;
    private final ListOfficeHolders holders;
    private final BreakGlassActs acts;
    private final EventLog log;
    private final Narration narration;
    private final Timeline timeline;
    private final Words words;

    BreakGlassPages(
            FindBreakGlass openings,
            FindPersonLabels labels,
            FindPersons persons,
            ListOfficeHolders holders,
            BreakGlassActs acts,
            EventLog log,
            Narration narration,
            Timeline timeline,
            Words words) {
        this.openings = openings;
        this.labels = labels;
        this.persons = persons;
        this.holders = holders;
        this.acts = acts;
        this.log = log;
        this.narration = narration;
        this.timeline = timeline;
        this.words = words;
    }

    static String address(String openingId) {
        return ROOT + "/" + openingId;
    }

    /** An opening as pages show it. */
    record Line(
            OpeningView opening,
            String href,
            String what,
            String requestedBy,
            @Nullable String answeredBy,
            @Nullable String closedBy,
            State state,
            String tone,
            String icon,
            Duration lasts) {}

    @GetMapping(ROOT)
    String list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Model model) {
        BreakGlassKind wanted = kind(kind);
        Page<OpeningView> page = openings.openings(reader.network(), wanted, moment, ROWS, cursor);
        String first = UriComponentsBuilder.fromPath(ROOT)
                .queryParam("kind", wanted == null ? "" : wanted.name())
                .toUriString();
        model.addAttribute("headline", words.count("break-glass.headline", page.total()));
        model.addAttribute(
                "lines",
                page.rows().stream().map(row -> line(row, reader, moment)).toList());
        model.addAttribute("kinds", BreakGlassKind.values());
        model.addAttribute("kind", wanted == null ? null : wanted.name());
        model.addAttribute("mayAsk", mayAsk(reader));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : first,
                        page.next() == null ? null : first + "&cursor=" + page.next()));
        return "membership/break-glass";
    }

    private Line line(OpeningView opening, SignedIn reader, Moment moment) {
        State state = opening.state(moment.instant());
        return new Line(
                opening,
                address(opening.openingId()),
                words.say("break-glass.what." + opening.kind(), subject(opening, reader, moment)),
                labels.label(opening.requestedBy(), moment, reader.locale()),
                label(opening.answeredBy(), reader, moment),
                label(opening.closedBy(), reader, moment),
                state,
                tone(state).css(),
                icon(state),
                Duration.ofMinutes(opening.minutes()));
    }

    private String subject(OpeningView opening, SignedIn reader, Moment moment) {
        return item(opening.item(), reader)
                .map(Item::label)
                .orElseGet(() -> labels.label(opening.subjectRef(), moment, reader.locale()));
    }

    private Optional<Item> item(@Nullable String name, SignedIn reader) {
        return name == null || name.isBlank() ? Optional.empty() : acts.item(name, reader.network(), reader.locale());
    }

    private @Nullable String label(@Nullable PersonRef person, SignedIn reader, Moment moment) {
        return person == null ? null : labels.label(person, moment, reader.locale());
    }

    @GetMapping(ROOT + "/new")
    String blank(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String item,
            SignedIn reader,
            Moment moment,
            Model model) {
        return form(
                Map.of("kind", kind, "person", person, "item", item, "reason", "", "hours", ""), reader, moment, model);
    }

    private String form(Map<String, String> typed, SignedIn reader, Moment moment, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "document",
                item(typed.get("item"), reader)
                        .filter(Item::restricted)
                        .map(Item::label)
                        .orElse(null));
        model.addAttribute(
                "kinds",
                Stream.of(BreakGlassKind.values())
                        .filter(kind -> kind != BreakGlassKind.READ_DOCUMENT)
                        .toList());
        model.addAttribute("hours", HOURS);
        model.addAttribute("people", people(reader, moment));
        model.addAttribute(
                "effects",
                Stream.of("second", "everybody", "closes", "decision")
                        .map(effect -> Need.ahead(words.say("break-glass.effect." + effect), null))
                        .toList());
        return "membership/break-glass-new";
    }

    /** Reference to words: who holds an office or is registered by name. */
    private Map<String, String> people(SignedIn reader, Moment moment) {
        List<PersonRef> all = Stream.concat(
                        holders.holders(reader.network(), moment).stream(),
                        persons
                                .persons(reader.network(), new FindPersons.Wanted(null, null, ALL, null), moment)
                                .persons()
                                .stream()
                                .filter(person -> person.state() != FindPersons.State.ERASED)
                                .map(FindPersons.PersonView::ref))
                .distinct()
                .toList();
        Map<String, String> people = new LinkedHashMap<>();
        labels.labels(all, moment, reader.locale()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(entry -> people.put(entry.getKey().value(), entry.getValue()));
        return people;
    }

    @PostMapping(ROOT)
    String ask(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "1") String hours,
            Attempt attempt) {
        BreakGlassKind wanted = kind(kind);
        boolean document = wanted == BreakGlassKind.READ_DOCUMENT;
        if (wanted == null || (document ? item : person).isBlank() || !hours.matches("[0-9]{1,4}")) {
            throw new BadInput("break-glass.bad-request");
        }
        UUID openingId = BreakGlassActs.id(attempt.act(), attempt.key());
        String network = attempt.reader().network();
        Duration lasts = Duration.ofHours(Long.parseLong(hours));
        return attempt.answer(
                () -> document
                        ? acts.askToRead(openingId, network, item, reason.strip(), lasts, attempt.act(), attempt.key())
                        : acts.ask(
                                openingId,
                                network,
                                wanted,
                                new PersonRef(person),
                                reason.strip(),
                                lasts,
                                attempt.act(),
                                attempt.key()),
                done("asked", openingId),
                () -> form(
                        Map.of("kind", kind, "person", person, "item", item, "reason", reason, "hours", hours),
                        attempt.reader(),
                        timeline.now(),
                        attempt.model()));
    }

    @GetMapping(ROOT + "/{openingId}")
    String opening(@PathVariable UUID openingId, SignedIn reader, Moment moment, Times times, Model model) {
        return show(openingId, "", reader, moment, times, model);
    }

    private String show(UUID openingId, String typed, SignedIn reader, Moment moment, Times times, Model model) {
        OpeningView opening = openings.opening(openingId, moment)
                .filter(found -> found.network().equals(reader.network()))
                .orElseThrow(() -> new Unknown("opening " + openingId));
        Line line = line(opening, reader, moment);
        boolean may = mayAsk(reader) || reader.actsAs(Role.AUDITOR);
        boolean other = !reader.person().equals(opening.requestedBy())
                && !reader.person().equals(opening.subjectRef());
        model.addAttribute("line", line);
        model.addAttribute("typed", typed);
        model.addAttribute("mayAnswer", may && other && line.state() == State.ASKED);
        model.addAttribute("mayEnd", may && line.state() == State.OPEN);
        model.addAttribute(
                "subjectHref",
                opening.item() == null
                        ? persons.person(opening.subjectRef(), moment)
                                .map(person -> PersonSheet.address(person.ref()))
                                .orElse(null)
                        : item(opening.item(), reader).map(Item::href).orElse(null));
        model.addAttribute(
                "effects",
                effects(opening.kind())
                        .map(effect -> Need.ahead(words.say("break-glass.effect." + effect), null))
                        .toList());
        model.addAttribute(
                "entries",
                log.of(openingId).stream()
                        .filter(event -> event.position() <= moment.position())
                        .map(event -> narration.line(event, reader, times))
                        .toList());
        return "membership/opening";
    }

    private static Stream<String> effects(BreakGlassKind kind) {
        return kind == BreakGlassKind.UNLOCK_ACCOUNT
                ? Stream.of("open.UNLOCK_ACCOUNT", "everybody")
                : Stream.of("open.READ_RESTRICTED", "everybody", "closes");
    }

    @PostMapping(ROOT + "/{openingId}/approval")
    String approve(@PathVariable UUID openingId, Attempt attempt) {
        return attempt.answer(
                () -> acts.approve(openingId, attempt.act(), attempt.key()),
                done("opened", openingId),
                () -> show(openingId, "", attempt.reader(), timeline.now(), attempt.times(), attempt.model()));
    }

    @PostMapping(ROOT + "/{openingId}/refusal")
    String refuse(@PathVariable UUID openingId, @RequestParam(defaultValue = "") String reason, Attempt attempt) {
        return attempt.send(
                new RefuseBreakGlass(openingId, reason.strip()),
                done("refused", openingId),
                () -> show(openingId, reason, attempt.reader(), timeline.now(), attempt.times(), attempt.model()));
    }

    @PostMapping(ROOT + "/{openingId}/end")
    String end(@PathVariable UUID openingId, @RequestParam(defaultValue = "") String reason, Attempt attempt) {
        return attempt.send(
                new EndBreakGlass(openingId, reason.strip()),
                done("ended", openingId),
                () -> show(openingId, reason, attempt.reader(), timeline.now(), attempt.times(), attempt.model()));
    }

    private Done done(String what, UUID openingId) {
        return new Done(
                address(openingId.toString()),
                words.say("break-glass.receipt." + what),
                words.say("break-glass.receipt." + what + ".next"));
    }

    private static boolean mayAsk(SignedIn reader) {
        return reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.ADMINISTRATOR);
    }

    static @Nullable BreakGlassKind kind(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Stream.of(BreakGlassKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadInput("break-glass.bad-request"));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case ASKED -> Tone.WARN;
            case OPEN -> Tone.STOP;
            case OVER, ENDED -> Tone.OK;
            case REFUSED -> Tone.QUIET;
        };
    }

    private static String icon(State state) {
        return switch (state) {
            case ASKED -> "clock";
            case OPEN -> "diamond";
            case OVER, ENDED -> "check";
            case REFUSED -> "cross";
        };
    }
}
