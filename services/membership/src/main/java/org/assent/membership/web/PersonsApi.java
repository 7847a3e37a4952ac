package org.assent.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindPersons;
import org.assent.membership.messages.FindPersons.PersonView;
import org.assent.membership.messages.FindPersons.PersonsPage;
import org.assent.membership.messages.FindPersons.Wanted;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Persons for programs: the same lists, the same restrictions and the same commands as the pages. */
@RestController
@RequestMapping("/api/v1/persons")
class PersonsApi {
    private final FindPersons persons;
    private final FindNames names;
    private final PersonSheet sheet;
    private final PersonActs acts;
    private final RestrictedReads reads;

    PersonsApi(FindPersons persons, FindNames names, PersonSheet sheet, PersonActs acts, RestrictedReads reads) {
        this.persons = persons;
        this.names = names;
        this.sheet = sheet;
        this.acts = acts;
        this.reads = reads;
    }

    /** @param next the cursor of the next page; absent on the last */
    record PersonList(
            long position,
            int total,
            List<PersonEntry> persons,
            @Nullable String next) {}

    /** A person with the name of now; {@code mail} only where the reader may read it. */
    record PersonEntry(
            PersonView person,
            @Nullable String name,
            @Nullable String mail,
            boolean mailWithheld) {}

    /** @param person somebody who holds an office already; absent for somebody new */
    record PersonRequest(
            @Nullable String person,
            @Nullable String entity,
            @NotBlank String name,
            @Nullable String mail) {}

    /** @param mail absent to keep what there is, empty to remove it */
    record NameRequest(@NotBlank String name, @Nullable String mail) {}

    record CaseRequest(
            @NotBlank String caseNumber, @NotBlank String legalBasis) {}

    record RefusalRequest(@NotBlank String reason) {}

    /** The act is on record; its place in the log, to be read with {@code ?seen=}. */
    record Accepted(String person, long position, boolean repeated) {
        static Accepted of(PersonRef person, Receipt receipt) {
            return new Accepted(person.value(), receipt.position(), receipt.repeated());
        }
    }

    @GetMapping
    PersonList list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        if (reader.actsAs(Role.AUDITOR)) {
            reads.record(reader, "PERSONS", "/people/persons");
        }
        PersonsPage page =
                persons.persons(reader.network(), new Wanted(PersonPages.state(state), text, limit, cursor), moment);
        return new PersonList(
                moment.position(),
                page.total(),
                page.persons().stream()
                        .map(person ->
                                new PersonEntry(person, names.name(person.ref()).name(), null, true))
                        .toList(),
                page.next());
    }

    @GetMapping("/{reference}")
    PersonEntry person(@PathVariable String reference, SignedIn reader, Moment moment) {
        PersonRef ref = new PersonRef(reference);
        PersonView person = persons.person(ref, moment)
                .filter(found -> found.network().equals(reader.network()))
                .orElseThrow(() -> new Unknown("person " + reference));
        PersonSheet.Content content = sheet.read(ref, reader);
        return new PersonEntry(person, content.name(), content.mail(), content.withheld());
    }

    @PostMapping
    Accepted register(@Valid @RequestBody PersonRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        String chosen = request.person();
        PersonRef ref = chosen == null || chosen.isBlank() ? PersonActs.fresh(act, key) : new PersonRef(chosen);
        return Accepted.of(
                ref,
                acts.register(
                        reader.network(), ref, request.entity(), request.name().strip(), request.mail(), act, key));
    }

    @PostMapping("/{reference}/name")
    Accepted correct(
            @PathVariable String reference,
            @Valid @RequestBody NameRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        PersonRef ref = new PersonRef(reference);
        String typed = request.mail();
        String mail = typed == null ? names.name(ref).mail() : typed.isBlank() ? null : typed.strip();
        return Accepted.of(
                ref, acts.correct(reader.network(), ref, request.name().strip(), mail, act, key));
    }

    @PostMapping("/{reference}/erasure")
    Accepted askErasure(
            @PathVariable String reference,
            @Valid @RequestBody CaseRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        PersonRef ref = new PersonRef(reference);
        return Accepted.of(
                ref, acts.askErasure(reader.network(), ref, request.caseNumber(), request.legalBasis(), act, key));
    }

    @PostMapping("/{reference}/erasure/confirmation")
    Accepted erase(@PathVariable String reference, SignedIn reader, Act act, IdempotencyKey key) {
        PersonRef ref = new PersonRef(reference);
        return Accepted.of(ref, acts.erase(reader.network(), ref, act, key));
    }

    @PostMapping("/{reference}/erasure/refusal")
    Accepted decline(
            @PathVariable String reference,
            @Valid @RequestBody RefusalRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        PersonRef ref = new PersonRef(reference);
        return Accepted.of(ref, acts.decline(reader.network(), ref, request.reason(), act, key));
    }
}
