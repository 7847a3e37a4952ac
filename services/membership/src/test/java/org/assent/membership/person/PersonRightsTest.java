package org.assent.membership.person;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonsConfiguration;
import org.assent.membership.messages.CorrectPersonName;
import org.assent.membership.messages.DeclineErasure;
import org.assent.membership.messages.ErasePerson;
import org.assent.membership.messages.ErasureRequested;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.RegisterPerson;
import org.assent.membership.messages.RequestErasure;
import org.assent.membership.web.MembershipRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class PersonRightsTest {
    private static final PersonRef SOMEBODY = new PersonRef("somebody");

    @Test
    void names_and_their_erasure_are_decided_as_the_table_of_rights_says() {
        Concern blr = new Concern(BLR, "UNDP");
        PersonRegistered registered = new PersonRegistered(BLR, SOMEBODY, "UNDP", "sealed", null);
        ErasureRequested open =
                new ErasureRequested(BLR, SOMEBODY, "Case 12", "Principle 7", new PersonRef("somebody else"));
        Class<Person> person = Person.class;

        new RightsTrial(
                        RightsTrial.handledBy(MembershipRights.table(), Person.class),
                        NOON,
                        PersonsConfiguration.events())
                .of(person, new RegisterPerson(BLR, SOMEBODY, "UNDP", "sealed", null, 12, true), blr, null)
                .of(person, new CorrectPersonName(BLR, SOMEBODY, "sealed", null, 12, true, true), blr, null, registered)
                .of(person, new RequestErasure(BLR, SOMEBODY, "Case 12", "Principle 7", false), blr, null, registered)
                .of(person, new ErasePerson(BLR, SOMEBODY), blr, null, registered, open)
                .of(person, new DeclineErasure(BLR, SOMEBODY, "Kept by law", false), blr, null, registered, open)
                .holds();
    }
}
