package org.assent.membership.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.PersonIds;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindPersons;
import org.assent.membership.messages.FindPersons.PersonView;
import org.assent.membership.messages.FindPersons.PersonsPage;
import org.assent.membership.messages.FindPersons.State;
import org.assent.membership.messages.FindPersons.Wanted;
import org.assent.membership.messages.ListOfficeHolders;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.RestrictedReads;
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

/** Persons by name: the list, one person's sheet, registering, correcting, and erasure by two persons. */
@Controller
class PersonPages {
    private static final int ROWS = 25;

    private final FindPersons persons;
    private final FindNames names;
    private final FindPersonLabels labels;
    private final ListOfficeHolders holders;
    private final FindDirectory directory;
    private final PersonSheet sheet;
    private final PersonActs acts;
    private final RestrictedReads reads;
    private final EventLog log;
    private final Narration narration;
    private final Timeline timeline;
    private final Words words;

    PersonPages(
            FindPersons persons,
            FindNames names,
            FindPersonLabels labels,
            ListOfficeHolders holders,
            FindDirectory directory,
            PersonSheet sheet,
            PersonActs acts,
            RestrictedReads reads,
            EventLog log,
            Narration narration,
            Timeline timeline,
            Words words) {
        this.persons = persons;
        this.names = names;
        this.labels = labels;
        this.holders = holders;
        this.directory = directory;
        this.sheet = sheet;
        this.acts = acts;
        this.reads = reads;
        this.log = log;
        this.narration = narration;
        this.timeline = timeline;
        this.words = words;
    }

    /** A person in the list. */
    record Line(String href, String label, State state, Tone tone, String icon) {}

    /** Somebody who may be chosen in a form. */
    record Choice(String reference, String label) {}

    /** What was typed, to be shown again where it was refused. */
    record Typed(
            @Nullable String person,
            @Nullable String entity,
            @Nullable String name,
            @Nullable String mail) {
        static final Typed NOTHING = new Typed(null, null, null, null);
    }

    @GetMapping("/people/persons")
    String list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Model model) {
        State wanted = state(state);
        if (reader.actsAs(Role.AUDITOR)) {
            reads.record(reader, "PERSONS", "/people/persons");
        }
        PersonsPage page = persons.persons(reader.network(), new Wanted(wanted, text, ROWS, cursor), moment);
        Map<PersonRef, String> called =
                labels.labels(page.persons().stream().map(PersonView::ref).toList(), moment, reader.locale());
        model.addAttribute("headline", words.count("persons.headline", page.total()));
        model.addAttribute(
                "lines",
                page.persons().stream()
                        .map(person -> new Line(
                                PersonSheet.address(person.ref()),
                                Objects.requireNonNull(called.get(person.ref())),
                                person.state(),
                                tone(person.state()),
                                icon(person.state())))
                        .toList());
        model.addAttribute("text", text);
        model.addAttribute("state", wanted == null ? null : wanted.name());
        model.addAttribute("states", State.values());
        model.addAttribute("mayRegister", keeps(reader));
        model.addAttribute(
                "pager",
                new Pager(
                        page.persons().size(),
                        page.total(),
                        cursor == null ? null : address(text, wanted, null),
                        page.next() == null ? null : address(text, wanted, page.next())));
        return "membership/persons";
    }

    @GetMapping("/people/persons/new")
    String blank(@RequestParam(required = false) @Nullable String person, SignedIn reader, Moment moment, Model model) {
        return form(new Typed(person, null, null, null), reader, moment, model);
    }

    private String form(Typed typed, SignedIn reader, Moment moment, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("holders", unnamed(reader, moment));
        model.addAttribute(
                "entities",
                directory.directory(reader.network(), FindDirectory.Wanted.all(), moment).entities().stream()
                        .map(FindDirectory.EntityView::entity)
                        .toList());
        model.addAttribute(
                "effects",
                List.of(
                        Need.ahead(words.say("person.effect.shown"), null),
                        Need.ahead(words.say("person.effect.sealed"), null),
                        Need.ahead(words.say("person.effect.erasable"), null)));
        return "membership/person-new";
    }

    private List<Choice> unnamed(SignedIn reader, Moment moment) {
        List<PersonRef> all = holders.holders(reader.network(), moment);
        Map<PersonRef, String> called = labels.labels(all, moment, reader.locale());
        Map<PersonRef, FindNames.NameView> named = names.names(all);
        return all.stream()
                .filter(one -> !named.containsKey(one))
                .map(one -> new Choice(one.value(), Objects.requireNonNull(called.get(one))))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    @PostMapping("/people/persons")
    String register(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String mail,
            Attempt attempt) {
        String chosen = orNothing(person);
        PersonRef ref = chosen == null ? PersonActs.fresh(attempt.act(), attempt.key()) : new PersonRef(chosen);
        return attempt.answer(
                () -> acts.register(
                        attempt.reader().network(),
                        ref,
                        orNothing(entity),
                        name.strip(),
                        orNothing(mail),
                        attempt.act(),
                        attempt.key()),
                done("registered", ref),
                () -> form(new Typed(person, entity, name, mail), attempt.reader(), timeline.now(), attempt.model()));
    }

    @GetMapping("/people/persons/{reference}")
    String person(@PathVariable String reference, SignedIn reader, Moment moment, Times times, Model model) {
        return show(new PersonRef(reference), Typed.NOTHING, Map.of(), reader, moment, times, model);
    }

    private String show(
            PersonRef ref,
            Typed typed,
            Map<String, String> typedCase,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        PersonView person = persons.person(ref, moment)
                .filter(found -> found.network().equals(reader.network()))
                .orElseThrow(() -> new Unknown("person " + ref));
        PersonSheet.Content content = sheet.read(ref, reader);
        boolean decides = reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.AUDITOR);
        model.addAttribute("person", person);
        model.addAttribute("known", content);
        model.addAttribute("label", labels.label(ref, moment, reader.locale()));
        model.addAttribute("requestedBy", label(person.requestedBy(), moment, reader.locale()));
        model.addAttribute("answeredBy", label(person.answeredBy(), moment, reader.locale()));
        model.addAttribute("tone", tone(person.state()).css());
        model.addAttribute("icon", icon(person.state()));
        model.addAttribute("typed", typed);
        model.addAttribute("typedCase", typedCase);
        boolean asked = person.state() == State.ERASURE_ASKED;
        model.addAttribute("mayCorrect", keeps(reader) && person.state() != State.ERASED);
        model.addAttribute("mayAsk", reader.actsAs(Role.ADMINISTRATOR) && person.state() == State.REGISTERED);
        model.addAttribute("mayDecide", decides && asked && !reader.person().equals(person.requestedBy()));
        model.addAttribute(
                "mayBreak", content.withheld() && (reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.ADMINISTRATOR)));
        model.addAttribute(
                "effects",
                Stream.of("name", "everywhere", "account", "proof", "final")
                        .map(effect -> Need.ahead(words.say("person.erasure.effect." + effect), null))
                        .toList());
        model.addAttribute(
                "entries",
                log.of(PersonIds.person(ref)).stream()
                        .filter(event -> event.position() <= moment.position())
                        .map(event -> narration.line(event, reader, times))
                        .toList());
        return "membership/person";
    }

    @PostMapping("/people/persons/{reference}/name")
    String correct(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String mail,
            Attempt attempt) {
        PersonRef ref = new PersonRef(reference);
        String address = mail == null ? names.name(ref).mail() : orNothing(mail);
        return attempt.answer(
                () -> acts.correct(
                        attempt.reader().network(), ref, name.strip(), address, attempt.act(), attempt.key()),
                done("corrected", ref),
                () -> show(
                        ref,
                        new Typed(null, null, name, mail),
                        Map.of(),
                        attempt.reader(),
                        timeline.now(),
                        attempt.times(),
                        attempt.model()));
    }

    @PostMapping("/people/persons/{reference}/erasure")
    String askErasure(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "") String legalBasis,
            Attempt attempt) {
        PersonRef ref = new PersonRef(reference);
        return attempt.answer(
                () -> acts.askErasure(
                        attempt.reader().network(),
                        ref,
                        caseNumber.strip(),
                        legalBasis.strip(),
                        attempt.act(),
                        attempt.key()),
                done("asked", ref),
                () -> show(
                        ref,
                        Typed.NOTHING,
                        Map.of("caseNumber", caseNumber, "legalBasis", legalBasis),
                        attempt.reader(),
                        timeline.now(),
                        attempt.times(),
                        attempt.model()));
    }

    @PostMapping("/people/persons/{reference}/erasure/confirmation")
    String erase(@PathVariable String reference, Attempt attempt) {
        PersonRef ref = new PersonRef(reference);
        return attempt.answer(
                () -> acts.erase(attempt.reader().network(), ref, attempt.act(), attempt.key()),
                done("erased", ref),
                () -> show(
                        ref,
                        Typed.NOTHING,
                        Map.of(),
                        attempt.reader(),
                        timeline.now(),
                        attempt.times(),
                        attempt.model()));
    }

    @PostMapping("/people/persons/{reference}/erasure/refusal")
    String decline(@PathVariable String reference, @RequestParam(defaultValue = "") String reason, Attempt attempt) {
        PersonRef ref = new PersonRef(reference);
        return attempt.answer(
                () -> acts.decline(attempt.reader().network(), ref, reason.strip(), attempt.act(), attempt.key()),
                done("declined", ref),
                () -> show(
                        ref,
                        Typed.NOTHING,
                        Map.of("reason", reason),
                        attempt.reader(),
                        timeline.now(),
                        attempt.times(),
                        attempt.model()));
    }

    private Done done(String what, PersonRef ref) {
        return new Done(
                PersonSheet.address(ref),
                words.say("person.receipt." + what),
                words.say("person.receipt." + what + ".next"));
    }

    private @Nullable String label(@Nullable PersonRef person, Moment moment, Locale language) {
        return person == null ? null : labels.label(person, moment, language);
    }

    private static boolean keeps(SignedIn reader) {
        return reader.actsAs(Role.SECRETARIAT) || reader.actsAs(Role.ADMINISTRATOR);
    }

    static @Nullable State state(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Stream.of(State.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadInput("persons.bad-state"));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case REGISTERED -> Tone.OK;
            case ERASURE_ASKED -> Tone.WARN;
            case ERASED -> Tone.QUIET;
        };
    }

    private static String icon(State state) {
        return switch (state) {
            case REGISTERED -> "dot";
            case ERASURE_ASKED -> "clock";
            case ERASED -> "cross";
        };
    }

    private static String address(@Nullable String text, @Nullable State state, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/people/persons");
        if (text != null && !text.isBlank()) {
            address.queryParam("text", "{text}");
        }
        if (state != null) {
            address.queryParam("state", state.name());
        }
        if (cursor != null) {
            address.queryParam("cursor", cursor);
        }
        return address.encode()
                .buildAndExpand(Map.of("text", Objects.requireNonNullElse(text, "")))
                .toUriString();
    }

    private static @Nullable String orNothing(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
