package org.assent.membership.entity;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import java.time.Duration;
import java.time.Instant;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.messages.AccreditActingHead;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EndActingHead;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.RecordHeadDeparture;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.Rolls;
import org.assent.membership.web.MembershipRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class EntityRightsTest {
    private static final PersonRef HEAD = new PersonRef("head in office");
    private static final PersonRef DEPUTY = new PersonRef("acting");
    private static final Rolls BOTH = new Rolls(true, true, false);
    private static final Instant FRIDAY = NOON.plus(Duration.ofDays(4));
    private static final Concern UNDP = new Concern(BLR, "UNDP");

    @Test
    void the_register_of_entities_decides_as_the_table_of_rights_says() {
        EntityEntered entered =
                new EntityEntered(BLR, "UNDP", "Programme", null, "entity", null, Residency.RESIDENT, BOTH, null);
        HeadTookOffice tookOffice = new HeadTookOffice(BLR, "UNDP", HEAD, NOON.minus(Duration.ofDays(9)), null);
        HeadLeftOffice left = new HeadLeftOffice(BLR, "UNDP", HEAD, NOON.minus(Duration.ofDays(1)));
        AccreditActingHead accredit = new AccreditActingHead(BLR, "UNDP", DEPUTY, NOON, FRIDAY, "Letter 14", null, 7);
        EndActingHead end = new EndActingHead(BLR, "UNDP", 1);
        Class<EntityMembership> entity = EntityMembership.class;

        new RightsTrial(
                        RightsTrial.handledBy(MembershipRights.table(), EntityMembership.class),
                        NOON,
                        MembershipConfiguration.events())
                .of(
                        entity,
                        new EnterEntity(BLR, "UNDP", "Programme", null, "entity", null, Residency.RESIDENT, BOTH, null),
                        UNDP,
                        null)
                .of(
                        entity,
                        new ChangeRolls(BLR, "UNDP", new Rolls(true, false, false)),
                        UNDP,
                        HEAD,
                        entered,
                        tookOffice)
                .of(entity, new RecordHeadOfAgency(BLR, "UNDP", DEPUTY, NOON), UNDP, HEAD, entered, tookOffice)
                .of(entity, new RecordHeadDeparture(BLR, "UNDP", NOON), UNDP, HEAD, entered, tookOffice)
                .of(entity, accredit, UNDP, HEAD, entered, tookOffice)
                .in("vacant", entity, accredit, UNDP, HEAD, entered, tookOffice, left)
                .of(entity, end, UNDP, HEAD, entered, tookOffice, accredited(HEAD))
                .in("vacant", entity, end, UNDP, HEAD, entered, tookOffice, left, accredited(null))
                .holds();
    }

    private static ActingHeadAccredited accredited(@org.jspecify.annotations.Nullable PersonRef head) {
        return new ActingHeadAccredited(BLR, "UNDP", 1, DEPUTY, NOON, FRIDAY, head, "Letter 14", HEAD, 7);
    }
}
