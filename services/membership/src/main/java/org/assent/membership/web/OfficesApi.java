package org.assent.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.AssignRole;
import org.assent.membership.messages.EndRole;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindOffices.OfficesView;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The offices that a Network gives itself, for programs. */
@RestController
@RequestMapping("/api/v1/offices")
class OfficesApi {
    /**
     * Who gets which office.
     *
     * @param entity for which it is held; left out for an auditor or administrator
     * @param person the name by which the person signs in; left out for someone new
     * @param name of someone new
     * @param mail of someone new, where the link to make an account goes
     */
    record OfficeRequest(
            @NotNull Role role,
            @Nullable String entity,
            @Nullable String person,
            @Nullable String name,
            @Nullable String mail) {}

    /** @param person the reference as the API gives it */
    record EndRequest(
            @NotNull Role role,
            @Nullable String entity,
            @NotBlank String person) {}

    /** The answer to a command: the entry that it became. */
    record Recorded(long position) {}

    private final FindOffices offices;
    private final Accounts accounts;
    private final PersonActs persons;

    OfficesApi(FindOffices offices, Accounts accounts, PersonActs persons) {
        this.offices = offices;
        this.accounts = accounts;
        this.persons = persons;
    }

    @GetMapping
    OfficesView offices(SignedIn reader, Moment moment) {
        return offices.offices(reader.network(), moment);
    }

    @PostMapping
    Recorded assign(@Valid @RequestBody OfficeRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        Newcomer newcomer = Newcomer.asked(request.name(), request.mail(), act, key);
        PersonRef person = newcomer == null
                ? accounts.person(Objects.requireNonNullElse(request.person(), ""))
                        .orElseThrow(() -> new BadInput("bad.person"))
                : newcomer.person();
        return send(
                new AssignRole(reader.network(), person, request.role(), request.entity()),
                newcomer,
                request.entity(),
                reader,
                act,
                key);
    }

    @PostMapping("/end")
    Recorded end(@Valid @RequestBody EndRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        return send(
                new EndRole(reader.network(), new PersonRef(request.person()), request.role(), request.entity()),
                null,
                request.entity(),
                reader,
                act,
                key);
    }

    private Recorded send(
            Object command,
            @Nullable Newcomer newcomer,
            @Nullable String entity,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return new Recorded(persons.send(command, newcomer, reader.network(), entity, act, key)
                .position());
    }
}
