package org.assent.membership.person;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.administrator;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.headOf;
import static org.assent.membership.Acts.secretariat;

import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.PersonsConfiguration;
import org.assent.membership.messages.CorrectPersonName;
import org.assent.membership.messages.DeclineErasure;
import org.assent.membership.messages.ErasePerson;
import org.assent.membership.messages.ErasureDeclined;
import org.assent.membership.messages.ErasureRequested;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.PersonRenamed;
import org.assent.membership.messages.RegisterPerson;
import org.assent.membership.messages.RequestErasure;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final PersonRef SOMEBODY = new PersonRef("somebody");
    private static final PersonRegistered REGISTERED = new PersonRegistered(BLR, SOMEBODY, "UNDP", "sealed", null);
    private static final ErasureRequested ASKED =
            new ErasureRequested(BLR, SOMEBODY, "12", "a right", administrator().person());

    private final Fixture<Person> person = Fixture.of(Person.class, PersonsConfiguration.events());

    private static Act auditor() {
        return as("auditor", Role.AUDITOR, null);
    }

    private static RegisterPerson registration(int characters, boolean mailPlausible) {
        return new RegisterPerson(BLR, SOMEBODY, "UNDP", "sealed", null, characters, mailPlausible);
    }

    private static CorrectPersonName correction(int characters, boolean changes) {
        return new CorrectPersonName(BLR, SOMEBODY, "other", null, characters, true, changes);
    }

    private static RequestErasure request(String number, String basis, boolean names) {
        return new RequestErasure(BLR, SOMEBODY, number, basis, names);
    }

    @Test
    void the_secretariat_registers_a_name_PS1() {
        person.when(registration(12, true), secretariat()).thenEvents(REGISTERED);
    }

    @Test
    void a_head_registers_who_joins_that_agency_PS1() {
        person.when(registration(12, true), headOf("UNDP")).thenEvents(REGISTERED);
    }

    @Test
    void a_head_registers_nobody_of_another_agency_PS1() {
        person.when(registration(12, true), headOf("UNICEF")).thenRefused(PersonRule.PS1);
    }

    @Test
    void a_head_corrects_nobody_PS1() {
        person.given(REGISTERED).when(correction(9, true), headOf("UNDP")).thenRefused(PersonRule.PS1);
    }

    @Test
    void a_person_is_not_registered_twice_PS2() {
        person.given(REGISTERED).when(registration(12, true), secretariat()).thenRefused(PersonRule.PS2);
    }

    @Test
    void a_letter_is_no_name_PS3() {
        person.when(registration(1, true), secretariat()).thenRefused(PersonRule.PS3);
    }

    @Test
    void a_mail_address_must_be_one_PS3() {
        person.when(registration(12, false), secretariat()).thenRefused(PersonRule.PS3);
    }

    @Test
    void a_name_is_corrected() {
        person.given(REGISTERED)
                .when(correction(9, true), administrator())
                .thenEvents(new PersonRenamed(BLR, SOMEBODY, "other", null));
    }

    @Test
    void nobody_unknown_is_corrected_PS4() {
        person.when(correction(9, true), secretariat()).thenRefused(PersonRule.PS4);
    }

    @Test
    void who_is_erased_is_not_corrected_PS4() {
        person.given(REGISTERED, ASKED, erased())
                .when(correction(9, true), secretariat())
                .thenRefused(PersonRule.PS4);
    }

    @Test
    void the_administrator_of_another_network_erases_nobody_here_PS4() {
        Act here = administrator();
        Act elsewhere = new Act(
                here.person(),
                new Capacity(Role.ADMINISTRATOR, "GEO", null),
                null,
                here.channel(),
                here.receivedAt(),
                0);
        person.given(REGISTERED)
                .when(new RequestErasure("GEO", SOMEBODY, "12", "a right", false), elsewhere)
                .thenRefused(PersonRule.PS4);
    }

    @Test
    void a_correction_that_changes_nothing_is_none_PS5() {
        person.given(REGISTERED).when(correction(9, false), secretariat()).thenRefused(PersonRule.PS5);
    }

    @Test
    void an_administrator_opens_a_case_of_erasure_PS6() {
        person.given(REGISTERED)
                .when(request("12", "a right", false), administrator())
                .thenEvents(ASKED);
    }

    @Test
    void the_secretariat_opens_no_case_of_erasure_PS6() {
        person.given(REGISTERED)
                .when(request("12", "a right", false), secretariat())
                .thenRefused(PersonRule.PS6);
    }

    @Test
    void a_case_without_a_legal_basis_is_none_PS7() {
        person.given(REGISTERED)
                .when(request("12", " ", false), administrator())
                .thenRefused(PersonRule.PS7);
    }

    @Test
    void a_case_does_not_say_the_name_PS7() {
        person.given(REGISTERED)
                .when(request("12", "a right", true), administrator())
                .thenRefused(PersonRule.PS7);
    }

    @Test
    void one_case_is_open_at_a_time_PS8() {
        person.given(REGISTERED, ASKED)
                .when(request("13", "a right", false), administrator())
                .thenRefused(PersonRule.PS8);
    }

    @Test
    void an_auditor_confirms_and_the_person_is_erased_PS9() {
        person.given(REGISTERED, ASKED)
                .when(new ErasePerson(BLR, SOMEBODY), auditor())
                .thenEvents(erased());
    }

    @Test
    void the_secretariat_confirms_nothing_PS9() {
        person.given(REGISTERED, ASKED)
                .when(new ErasePerson(BLR, SOMEBODY), secretariat())
                .thenRefused(PersonRule.PS9);
    }

    @Test
    void who_opened_the_case_does_not_confirm_it_in_another_capacity_PS10() {
        person.given(REGISTERED, ASKED)
                .when(new ErasePerson(BLR, SOMEBODY), as("administrator", Role.AUDITOR, null))
                .thenRefused(PersonRule.PS10);
    }

    @Test
    void without_a_case_nobody_is_erased_PS11() {
        person.given(REGISTERED).when(new ErasePerson(BLR, SOMEBODY), auditor()).thenRefused(PersonRule.PS11);
    }

    @Test
    void who_is_erased_is_not_erased_again_PS11() {
        person.given(REGISTERED, ASKED, erased())
                .when(new ErasePerson(BLR, SOMEBODY), auditor())
                .thenRefused(PersonRule.PS11);
    }

    @Test
    void a_case_is_declined_with_a_reason_PS12() {
        person.given(REGISTERED, ASKED)
                .when(new DeclineErasure(BLR, SOMEBODY, "still in office", false), auditor())
                .thenEvents(new ErasureDeclined(BLR, SOMEBODY, "12", "still in office"));
    }

    @Test
    void a_case_is_not_declined_without_a_reason_PS12() {
        person.given(REGISTERED, ASKED)
                .when(new DeclineErasure(BLR, SOMEBODY, " ", false), auditor())
                .thenRefused(PersonRule.PS12);
    }

    private static PersonErased erased() {
        return new PersonErased(
                BLR,
                SOMEBODY,
                "12",
                "a right",
                administrator().person(),
                auditor().person());
    }
}
