package org.assent.membership;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.CoChairModelAdopted;
import org.assent.membership.messages.DelegationEnded;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.NetworkRegistered;
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
        return List.of(
                new NetworkRegistered("BLR", "Network", "Сеть", "Terms of Reference", List.of("en", "ru"), true),
                new SettingsAdopted("BLR", SomeSettings.version("1")),
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
