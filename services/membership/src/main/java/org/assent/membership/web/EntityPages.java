package org.assent.membership.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EndActingHead;
import org.assent.membership.messages.EndDelegation;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindEntity.EntityFileView;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.Sitting;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.RecordHeadDeparture;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.Rolls;
import org.assent.membership.web.EntityForm.Period;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** One entity: who heads it, who acts for whom and until when; and the acts by which that changes. */
@Controller
class EntityPages {

    private final FindEntity entities;
    private final FindNominations nominations;
    private final PeopleOfEntity people;
    private final EntityActs acts;
    private final FindPersonLabels labels;
    private final NetworkFaces networks;
    private final PersonActs persons;
    private final Timeline timeline;
    private final Words words;

    EntityPages(
            FindEntity entities,
            FindNominations nominations,
            PeopleOfEntity people,
            EntityActs acts,
            FindPersonLabels labels,
            NetworkFaces networks,
            PersonActs persons,
            Timeline timeline,
            Words words) {
        this.entities = entities;
        this.nominations = nominations;
        this.people = people;
        this.acts = acts;
        this.labels = labels;
        this.networks = networks;
        this.persons = persons;
        this.timeline = timeline;
        this.words = words;
    }

    /**
     * A seat of the entity in the Network.
     *
     * @param holder who holds it, in words; {@code null} for nobody
     * @param nominee who is nominated for it, in words; {@code null} for nobody
     */
    record SeatOfEntity(
            SeatLine line,
            @Nullable String holder,
            @Nullable String nominee) {}

    /** The address of the page of an entity. */
    static String address(String entity) {
        return UriComponentsBuilder.fromPath("/people/entities/{entity}")
                .encode()
                .buildAndExpand(entity)
                .toUriString();
    }

    @GetMapping("/people/entities/{entity}")
    String entity(@PathVariable String entity, SignedIn reader, Moment moment, Model model) {
        return show(find(entity, reader, moment), EntityForm.BLANK, "", List.of(), reader, moment, model);
    }

    @PostMapping("/people/entities/{entity}/acting-heads")
    String accredit(@PathVariable String entity, @ModelAttribute EntityForm form, Attempt attempt) {
        return send(entity, form, "acting", attempt, (file, problems) -> {
            Term term = term(form, file, attempt, problems);
            return term == null
                    ? null
                    : acts.accredit(
                            attempt.reader().network(),
                            file,
                            term.person(),
                            term.period().from(),
                            term.period().until(),
                            form.letter(),
                            timeline.now());
        });
    }

    @PostMapping("/people/entities/{entity}/acting-heads/{number}/end")
    String endActing(@PathVariable String entity, @PathVariable int number, Attempt attempt) {
        return send(
                entity,
                EntityForm.BLANK,
                "acting-ended",
                attempt,
                (file, problems) -> new EndActingHead(attempt.reader().network(), entity, number));
    }

    @PostMapping("/people/entities/{entity}/delegations")
    String delegate(@PathVariable String entity, @ModelAttribute EntityForm form, Attempt attempt) {
        return send(entity, form, "delegated", attempt, (file, problems) -> {
            Term term = term(form, file, attempt, problems);
            return term == null
                    ? null
                    : acts.delegate(
                            attempt.reader().network(),
                            file,
                            term.person(),
                            form.worksChosen(),
                            term.period().from(),
                            term.period().until(),
                            timeline.now());
        });
    }

    @PostMapping("/people/entities/{entity}/delegations/{number}/end")
    String endDelegation(@PathVariable String entity, @PathVariable int number, Attempt attempt) {
        return send(
                entity,
                EntityForm.BLANK,
                "delegation-ended",
                attempt,
                (file, problems) -> new EndDelegation(attempt.reader().network(), entity, number));
    }

    @PostMapping("/people/entities/{entity}/heads")
    String head(@PathVariable String entity, @ModelAttribute EntityForm form, Attempt attempt) {
        return send(entity, form, "head", attempt, (file, problems) -> {
            Optional<PersonRef> person = person(form, file, attempt, problems);
            Optional<Instant> since = form.since(attempt.act().receivedAt(), zone(attempt), words, problems);
            return person.isEmpty() || since.isEmpty()
                    ? null
                    : new RecordHeadOfAgency(attempt.reader().network(), entity, person.get(), since.get());
        });
    }

    @PostMapping("/people/entities/{entity}/departures")
    String departure(@PathVariable String entity, @ModelAttribute EntityForm form, Attempt attempt) {
        return send(
                entity,
                form,
                "departed",
                attempt,
                (file, problems) -> form.since(attempt.act().receivedAt(), zone(attempt), words, problems)
                        .map(at -> new RecordHeadDeparture(attempt.reader().network(), entity, at))
                        .orElse(null));
    }

    @PostMapping("/people/entities/{entity}/rolls")
    String rolls(
            @PathVariable String entity,
            @RequestParam(defaultValue = "false") boolean network,
            @RequestParam(defaultValue = "false") boolean unct,
            Attempt attempt) {
        return send(entity, EntityForm.BLANK, "rolls", attempt, (file, problems) -> {
            boolean present = switch (file.entity().residency()) {
                case RESIDENT, NATIONAL_CORRESPONDENT -> true;
                case NON_RESIDENT, IFI -> false;
            };
            return new ChangeRolls(attempt.reader().network(), entity, new Rolls(network, unct, unct && !present));
        });
    }

    /** Sends what the form means; shows the page again, with everything typed, where it cannot be meant or is refused. */
    private String send(
            String entity,
            EntityForm form,
            String done,
            Attempt attempt,
            BiFunction<EntityFileView, List<FieldProblem>, @Nullable Object> meaning) {
        SignedIn reader = attempt.reader();
        Moment now = timeline.now();
        EntityFileView file = find(entity, reader, now);
        List<FieldProblem> problems = new ArrayList<>();
        Object command = meaning.apply(file, problems);
        if (command == null) {
            attempt.incomplete();
            return show(file, form, done, problems, reader, now, attempt.model());
        }
        return attempt.answer(
                () -> persons.send(
                        command,
                        form.newcomer(attempt.act(), attempt.key()),
                        reader.network(),
                        entity,
                        attempt.act(),
                        attempt.key()),
                new Done(
                        address(entity),
                        words.say("entity.receipt." + done, entity),
                        words.say("entity.receipt." + done + ".next")),
                () -> show(file, form, done, problems, reader, now, attempt.model()));
    }

    private ZoneId zone(Attempt attempt) {
        return networks.of(attempt.reader().network(), attempt.reader().locale())
                .zone();
    }

    /** Who does something, from when and until when. */
    private record Term(PersonRef person, Period period) {}

    /** As it was typed; {@code null} where it cannot be understood, with the problems named. */
    private @Nullable Term term(EntityForm form, EntityFileView file, Attempt attempt, List<FieldProblem> problems) {
        Optional<PersonRef> person = person(form, file, attempt, problems);
        Optional<Period> period = form.period(attempt.act().receivedAt(), zone(attempt), words, problems);
        return person.isEmpty() || period.isEmpty() ? null : new Term(person.get(), period.get());
    }

    private Optional<PersonRef> person(
            EntityForm form, EntityFileView file, Attempt attempt, List<FieldProblem> problems) {
        if (form.someoneNew()) {
            Newcomer newcomer = form.newcomer(attempt.act(), attempt.key());
            if (newcomer == null) {
                problems.add(new FieldProblem("name", words.say("entity.problem.new")));
            }
            return Optional.ofNullable(newcomer).map(Newcomer::person);
        }
        Optional<PersonRef> person = people.find(form.personMeant(), file);
        if (person.isEmpty()) {
            problems.add(new FieldProblem("person", words.say("entity.problem.person")));
        }
        return person;
    }

    private String show(
            EntityFileView file,
            EntityForm form,
            String open,
            List<FieldProblem> problems,
            SignedIn reader,
            Moment moment,
            Model model) {
        EntityView entity = file.entity();
        boolean russian = reader.locale().getLanguage().equals("ru");
        boolean head = reader.capacities().held().stream()
                .anyMatch(held -> held.role() == Role.HEAD_OF_AGENCY
                        && entity.entity().equals(held.entity())
                        && reader.person().equals(entity.head()));
        boolean vacant = entity.head() == null;
        boolean member = reader.actsAs(Role.MEMBER, entity.entity());
        model.addAttribute("file", file);
        model.addAttribute("entity", entity);
        model.addAttribute(
                "name",
                russian
                        ? Objects.requireNonNullElse(entity.nameRussian(), entity.nameEnglish())
                        : entity.nameEnglish());
        model.addAttribute("headline", headline(file, moment, reader));
        model.addAttribute("called", called(file, moment, reader));
        model.addAttribute("seats", seats(entity, reader, moment));
        model.addAttribute("choices", people.choices(file, moment, reader.locale()));
        model.addAttribute("mayAccredit", head || (vacant && reader.actsAs(Role.CO_CHAIR, "RCO")));
        model.addAttribute("mayDelegate", member);
        model.addAttribute("mayEnd", head || member);
        model.addAttribute("mayKeep", reader.actsAs(Role.ADMINISTRATOR));
        model.addAttribute("vacant", vacant);
        model.addAttribute("form", form);
        model.addAttribute("open", open);
        model.addAttribute("problems", problems);
        return "membership/entity";
    }

    private List<SeatOfEntity> seats(EntityView entity, SignedIn reader, Moment moment) {
        return IntStream.rangeClosed(MembershipIds.FIRST_SEAT, MembershipIds.SEATS)
                .mapToObj(seat -> nominations.seat(reader.network(), entity.entity(), seat, moment))
                .flatMap(Optional::stream)
                .map(seat -> new SeatOfEntity(
                        SeatLine.of(seat, words),
                        called(seat.holder(), moment, reader),
                        called(seat.nominee(), moment, reader)))
                .toList();
    }

    private @Nullable String called(@Nullable Sitting sitting, Moment moment, SignedIn reader) {
        return sitting == null ? null : labels.label(sitting.person(), moment, reader.locale());
    }

    private String headline(EntityFileView file, Moment moment, SignedIn reader) {
        String name = file.entity().entity();
        PersonRef acting = file.acting();
        if (acting != null) {
            return words.say("entity.headline.acting", name, labels.label(acting, moment, reader.locale()));
        }
        PersonRef head = file.entity().head();
        return head == null
                ? words.say("entity.headline.vacant", name)
                : words.say("entity.headline.head", name, labels.label(head, moment, reader.locale()));
    }

    private Map<PersonRef, String> called(EntityFileView file, Moment moment, SignedIn reader) {
        return labels.labels(
                Stream.of(
                                file.heads().stream().map(FindEntity.TenureView::person),
                                file.entity().seats().stream().map(SeatView::person),
                                Stream.concat(file.accreditations().stream(), file.delegations().stream())
                                        .flatMap(term -> Stream.of(
                                                        Optional.of(term.person()), Optional.ofNullable(term.of()))
                                                .flatMap(Optional::stream)))
                        .flatMap(people -> people)
                        .distinct()
                        .toList(),
                moment,
                reader.locale());
    }

    private EntityFileView find(String entity, SignedIn reader, Moment moment) {
        return entities.entity(reader.network(), entity, moment).orElseThrow(() -> new Unknown("entity " + entity));
    }
}
