package org.assent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.Rolls;
import org.assent.platform.timeline.Moment;
import org.junit.jupiter.api.Test;

class NetworkAddresseesTest {
    private static final Moment NOW = new Moment(Instant.EPOCH, 7, false);

    @Test
    void every_registered_seat_on_the_roll_of_the_network_is_asked_and_no_other() {
        FindDirectory directory = (network, wanted, moment) -> page(wanted);

        assertThat(new NetworkAddressees(directory).of("BLR", NOW))
                .extracting(Addressee::entity, Addressee::seat, Addressee::alternate, Addressee::mailbox)
                .containsExactly(
                        tuple("RCO", 1, false, "mail.RCO"),
                        tuple("UNDP", 1, false, "mail.UNDP"),
                        tuple("UNDP", 2, true, "mail.UNDP"),
                        tuple("UNODC", 1, false, null));
    }

    private static DirectoryView page(Wanted wanted) {
        assertThat(wanted.roll()).isEqualTo(FindDirectory.Roll.NETWORK);
        List<EntityView> entities = wanted.cursor() == null
                ? List.of(entity("RCO", seat(1, true)), entity("UNDP", seat(1, true), seat(2, true), seat(3, false)))
                : List.of(entity("UNODC", seat(1, true)), entity("WHO"));
        return new DirectoryView("BLR", 7, entities, wanted.cursor() == null ? "2" : null, 4, 4, 3);
    }

    private static EntityView entity(String acronym, SeatView... seats) {
        return new EntityView(
                acronym,
                acronym + " in full",
                null,
                "UN",
                null,
                Residency.RESIDENT,
                new Rolls(true, true, false),
                acronym.equals("UNODC") ? null : "mail." + acronym,
                null,
                null,
                null,
                List.of(seats));
    }

    private static SeatView seat(int number, boolean registered) {
        return new SeatView(number, new PersonRef("person-" + number), "Focal point", true, registered);
    }
}
