package org.assent.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.BreakGlassEnded;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.BreakGlassRefused;
import org.assent.membership.messages.BreakGlassRequested;
import org.assent.membership.messages.ErasureDeclined;
import org.assent.membership.messages.ErasureRequested;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.PersonRenamed;

/** One event of persons of each kind, with every component filled. */
public final class SomePersonEvents {
    private SomePersonEvents() {}

    public static List<Record> all() {
        PersonRef person = new PersonRef("person-1");
        PersonRef other = new PersonRef("person-2");
        PersonRef third = new PersonRef("person-3");
        UUID opening = UUID.fromString("00000000-0000-7000-8000-000000000007");
        return List.of(
                new PersonRegistered("BLR", person, "UNDP", "c2VhbGVk", "c2VhbGVkIG1haWw="),
                new PersonRenamed("BLR", person, "b3RoZXI=", "b3RoZXIgbWFpbA=="),
                new ErasureRequested("BLR", person, "2026/12", "Right to erasure, principle 4", other),
                new ErasureDeclined("BLR", person, "2026/12", "Still in office"),
                new PersonErased("BLR", person, "2026/12", "Right to erasure, principle 4", other, third),
                new BreakGlassRequested(
                        opening,
                        "BLR",
                        BreakGlassKind.READ_DOCUMENT,
                        person,
                        "proposal/01920000-0000-7000-8000-000000000001/D11/1",
                        "The silence ends tonight",
                        other,
                        Duration.ofHours(2)),
                new BreakGlassOpened(
                        opening,
                        "BLR",
                        BreakGlassKind.READ_DOCUMENT,
                        person,
                        "proposal/01920000-0000-7000-8000-000000000001/D11/1",
                        "The silence ends tonight",
                        other,
                        third,
                        Instant.parse("2026-11-29T18:00:00Z")),
                new BreakGlassRefused(opening, "BLR", "Call the help desk"),
                new BreakGlassEnded(opening, "BLR", "It is done"));
    }
}
