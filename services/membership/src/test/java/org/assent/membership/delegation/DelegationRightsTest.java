package org.assent.membership.delegation;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Work;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.messages.DelegateWork;
import org.assent.membership.messages.EndDelegation;
import org.assent.membership.messages.WorkDelegated;
import org.assent.membership.web.MembershipRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class DelegationRightsTest {
    private static final PersonRef MEMBER = new PersonRef("member");
    private static final PersonRef ALTERNATE = new PersonRef("alternate");
    private static final Instant FRIDAY = NOON.plus(Duration.ofDays(4));
    private static final List<Work> ANSWERS = List.of(Work.CONSULTATIONS);

    @Test
    void delegations_are_decided_as_the_table_of_rights_says() {
        Concern undp = new Concern(BLR, "UNDP");

        new RightsTrial(
                        RightsTrial.handledBy(MembershipRights.table(), Delegations.class),
                        NOON,
                        MembershipConfiguration.events())
                .of(
                        Delegations.class,
                        new DelegateWork(BLR, "UNDP", ALTERNATE, ANSWERS, NOON, FRIDAY, true, 7),
                        undp,
                        null)
                .of(
                        Delegations.class,
                        new EndDelegation(BLR, "UNDP", 1),
                        undp.between(MEMBER, ALTERNATE),
                        null,
                        new WorkDelegated(BLR, "UNDP", 1, MEMBER, ALTERNATE, ANSWERS, NOON, FRIDAY, 7))
                .holds();
    }
}
