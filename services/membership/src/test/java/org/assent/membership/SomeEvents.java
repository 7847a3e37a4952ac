package org.assent.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.AlternateDesignated;
import org.assent.membership.messages.CoChairModelAdopted;
import org.assent.membership.messages.DelegationEnded;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadReminded;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.MemberTakenOver;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.NominationAnswered;
import org.assent.membership.messages.NominationCompleted;
import org.assent.membership.messages.NominationDeclined;
import org.assent.membership.messages.NominationInvited;
import org.assent.membership.messages.NominationLapsed;
import org.assent.membership.messages.NominationReopened;
import org.assent.membership.messages.NominationReturned;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.Rolls;
import org.assent.membership.messages.RollsChanged;
import org.assent.membership.messages.SeatEnded;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.membership.messages.WorkDelegated;

/** One event of each kind, with every component filled. */
public final class SomeEvents {
    private SomeEvents() {}

    public static List<Record> all() {
        PersonRef person = new PersonRef("person-1");
        PersonRef other = new PersonRef("person-2");
        UUID nomination = MembershipIds.nomination("BLR", "UN Women", 1, 1);
        Instant at = Instant.parse("2026-11-23T12:00:00Z");
        return List.of(
                new NetworkRegistered("BLR", "Network", "Сеть", "Terms of Reference", List.of("en", "ru"), true),
                new SettingsAdopted("BLR", SomeSettings.version("1"), SomeSettings.decision()),
                new RoleAssigned("BLR", person, Role.CO_CHAIR, "IOM"),
                new RoleEnded("BLR", person, Role.CO_CHAIR, "IOM"),
                new EntityEntered(
                        "BLR",
                        "UN Women",
                        "United Nations Entity for Gender Equality",
                        "ООН-женщины",
                        "UN fund, programme or office",
                        "41146",
                        Residency.NON_RESIDENT,
                        new Rolls(true, false, false),
                        "head.unwomen"),
                new RollsChanged("BLR", "UN Women", new Rolls(true, true, true)),
                new HeadTookOffice("BLR", "UN Women", person, Instant.parse("2026-01-12T06:00:00Z"), other),
                new MemberNominated("BLR", "UN Women", 1, person, "Economist", false, "Leads the work", other, 17),
                new MemberRegistered("BLR", "UN Women", 1, person),
                new SeatEnded("BLR", "UN Women", 1, person, "new post"),
                new NominationInvited(
                        nomination,
                        "BLR",
                        "UN Women",
                        1,
                        1,
                        "Women on the move are part of its mandate",
                        10,
                        "1",
                        SomeSettings.version("1").calendar(),
                        at,
                        at.plusSeconds(4),
                        at.plusSeconds(2),
                        at.plusSeconds(3),
                        at.plusSeconds(14),
                        17),
                new HeadReminded(
                        nomination, "BLR", "UN Women", 1, HeadReminder.LAST_DAY, at.plusSeconds(3), at.plusSeconds(4)),
                new NominationAnswered(nomination, "BLR", "UN Women", 1, person),
                new NominationReopened(
                        nomination,
                        "BLR",
                        "UN Women",
                        1,
                        person,
                        at.plusSeconds(8),
                        at.plusSeconds(6),
                        at.plusSeconds(7),
                        at.plusSeconds(18)),
                new NominationCompleted(nomination, "BLR", "UN Women", 1, person),
                new NominationDeclined(nomination, "BLR", "UN Women", 1, "nobody can be spared"),
                new InvitationWithdrawn(nomination, "BLR", "UN Women", 1, "sent by mistake"),
                new NominationLapsed(nomination, "BLR", "UN Women", 1, at.plusSeconds(4)),
                new NominationReturned("BLR", "UN Women", 1, person, FormalDefect.OTHER, "no signature"),
                new AlternateDesignated("BLR", "UN Women", 1, 2, person, 17),
                new MemberTakenOver(
                        "BLR",
                        "UN Women",
                        1,
                        person,
                        "Economist",
                        false,
                        "Leads the work",
                        new RollSheet("roll.csv", "ab".repeat(32), 2, LocalDate.parse("2025-12-31")),
                        17),
                new HeadLeftOffice("BLR", "UN Women", person, Instant.parse("2026-02-12T06:00:00Z")),
                new ActingHeadAccredited(
                        "BLR",
                        "UN Women",
                        1,
                        person,
                        Instant.parse("2026-02-12T06:00:00Z"),
                        Instant.parse("2026-03-12T06:00:00Z"),
                        other,
                        "Letter 14 of the regional office",
                        other,
                        23),
                new ActingHeadEnded("BLR", "UN Women", 1, person),
                new WorkDelegated(
                        "BLR",
                        "UN Women",
                        1,
                        person,
                        other,
                        List.of(Work.CONSULTATIONS, Work.PROPOSALS),
                        Instant.parse("2026-02-12T06:00:00Z"),
                        Instant.parse("2026-03-12T06:00:00Z"),
                        24),
                new DelegationEnded("BLR", "UN Women", 1, person, other),
                new CoChairModelAdopted("KAZ", List.of("RCO", "UNHCR"), "UNHCR"));
    }
}
