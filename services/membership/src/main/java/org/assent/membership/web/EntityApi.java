package org.assent.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Work;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EndActingHead;
import org.assent.membership.messages.EndDelegation;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindEntity.EntityFileView;
import org.assent.membership.messages.RecordHeadDeparture;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.Rolls;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One entity and the acts by which who acts for it changes, for programs. */
@RestController
@RequestMapping("/api/v1/entities/{entity}")
class EntityApi {
    /**
     * Who carries an office or a part of it, and from when to when.
     *
     * @param person the name by which the person signs in, or a reference as the API gives it; left out for someone new
     * @param name of someone new
     * @param mail of someone new, where the link to make an account goes
     * @param from now where it is left out
     * @param letter the agency's letter, where there is no head
     */
    record ActingRequest(
            @Nullable String person,
            @Nullable String name,
            @Nullable String mail,
            @Nullable Instant from,
            @NotNull Instant until,
            @Nullable String letter) {}

    /** @param works what is delegated */
    record DelegationRequest(
            @NotBlank String person,
            @NotNull List<Work> works,
            @Nullable Instant from,
            @NotNull Instant until) {}

    /**
     * Who heads the entity.
     *
     * @param person the name by which the person signs in, or a reference as the API gives it; left out for someone new
     * @param name of someone new
     * @param mail of someone new, where the link to make an account goes
     * @param from when the person took office; now where it is left out
     */
    record HeadRequest(
            @Nullable String person,
            @Nullable String name,
            @Nullable String mail,
            @Nullable Instant from) {}

    /** @param at when the head left; now where it is left out */
    record DepartureRequest(@Nullable Instant at) {}

    /** The answer to a command: the entry that it became. */
    record Recorded(long position) {}

    private final FindEntity entities;
    private final PeopleOfEntity people;
    private final EntityActs acts;
    private final PersonActs persons;
    private final Commands commands;
    private final Timeline timeline;

    EntityApi(
            FindEntity entities,
            PeopleOfEntity people,
            EntityActs acts,
            PersonActs persons,
            Commands commands,
            Timeline timeline) {
        this.entities = entities;
        this.people = people;
        this.acts = acts;
        this.persons = persons;
        this.commands = commands;
        this.timeline = timeline;
    }

    @GetMapping
    EntityFileView entity(@PathVariable String entity, SignedIn reader, Moment moment) {
        return find(entity, reader, moment);
    }

    @PostMapping("/acting-heads")
    Recorded accredit(
            @PathVariable String entity,
            @Valid @RequestBody ActingRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        Moment now = timeline.now();
        EntityFileView file = find(entity, reader, now);
        Newcomer newcomer = Newcomer.asked(request.name(), request.mail(), act, key);
        return send(
                acts.accredit(
                        reader.network(),
                        file,
                        newcomer == null ? person(request.person(), file) : newcomer.person(),
                        Objects.requireNonNullElse(request.from(), act.receivedAt()),
                        request.until(),
                        request.letter(),
                        now),
                newcomer,
                entity,
                reader,
                act,
                key);
    }

    @PostMapping("/acting-heads/{number}/end")
    Recorded endActing(
            @PathVariable String entity, @PathVariable int number, SignedIn reader, Act act, IdempotencyKey key) {
        return send(new EndActingHead(reader.network(), entity, number), act, key);
    }

    @PostMapping("/delegations")
    Recorded delegate(
            @PathVariable String entity,
            @Valid @RequestBody DelegationRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        Moment now = timeline.now();
        EntityFileView file = find(entity, reader, now);
        return send(
                acts.delegate(
                        reader.network(),
                        file,
                        person(request.person(), file),
                        request.works(),
                        Objects.requireNonNullElse(request.from(), act.receivedAt()),
                        request.until(),
                        now),
                act,
                key);
    }

    @PostMapping("/delegations/{number}/end")
    Recorded endDelegation(
            @PathVariable String entity, @PathVariable int number, SignedIn reader, Act act, IdempotencyKey key) {
        return send(new EndDelegation(reader.network(), entity, number), act, key);
    }

    @PostMapping("/heads")
    Recorded head(
            @PathVariable String entity,
            @Valid @RequestBody HeadRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        EntityFileView file = find(entity, reader, timeline.now());
        Newcomer newcomer = Newcomer.asked(request.name(), request.mail(), act, key);
        return send(
                new RecordHeadOfAgency(
                        reader.network(),
                        entity,
                        newcomer == null ? person(request.person(), file) : newcomer.person(),
                        Objects.requireNonNullElse(request.from(), act.receivedAt())),
                newcomer,
                entity,
                reader,
                act,
                key);
    }

    @PostMapping("/departures")
    Recorded departure(
            @PathVariable String entity,
            @Valid @RequestBody DepartureRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(
                new RecordHeadDeparture(
                        reader.network(), entity, Objects.requireNonNullElse(request.at(), act.receivedAt())),
                act,
                key);
    }

    @PostMapping("/rolls")
    Recorded rolls(
            @PathVariable String entity,
            @Valid @RequestBody Rolls request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(new ChangeRolls(reader.network(), entity, request), act, key);
    }

    private Recorded send(Object command, Act act, IdempotencyKey key) {
        return new Recorded(commands.send(command, act, key).position());
    }

    private Recorded send(
            Object command, @Nullable Newcomer newcomer, String entity, SignedIn reader, Act act, IdempotencyKey key) {
        return new Recorded(persons.send(command, newcomer, reader.network(), entity, act, key)
                .position());
    }

    private PersonRef person(@Nullable String named, EntityFileView file) {
        return people.find(Objects.requireNonNullElse(named, ""), file).orElseThrow(() -> new BadInput("bad.person"));
    }

    private EntityFileView find(String entity, SignedIn reader, Moment moment) {
        return entities.entity(reader.network(), entity, moment).orElseThrow(() -> new Unknown("entity " + entity));
    }
}
