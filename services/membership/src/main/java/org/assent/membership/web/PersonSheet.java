package org.assent.membership.web;

import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindBreakGlass.OpeningView;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindNames.NameView;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The restricted part of a person's sheet: the mail address. The secretariat, an auditor and the person read it by right, others
 * under an opening; rights are those of now, and every reading by another is on record.
 */
final class PersonSheet {
    private final FindNames names;
    private final FindBreakGlass openings;
    private final RestrictedReads reads;
    private final Timeline timeline;

    PersonSheet(FindNames names, FindBreakGlass openings, RestrictedReads reads, Timeline timeline) {
        this.names = names;
        this.openings = openings;
        this.reads = reads;
        this.timeline = timeline;
    }

    /**
     * What the reader may know of a person.
     *
     * @param mail the address; {@code null} where it is withheld or there is none
     * @param withheld whether there is one that this reader may not read
     * @param opening under which it is read; {@code null} where there is a right
     */
    record Content(
            @Nullable String name,
            @Nullable String mail,
            boolean withheld,
            boolean erased,
            @Nullable OpeningView opening) {}

    Content read(PersonRef person, SignedIn asWhom) {
        SignedIn reader = asWhom.really(); // what a person is told about people is not told on
        NameView view = names.name(person);
        if (view.mail() == null) {
            return new Content(view.name(), null, false, view.erased(), null);
        }
        if (reader.person().equals(person)) {
            return new Content(view.name(), view.mail(), false, false, null);
        }
        boolean right = reader.actsAs(Role.SECRETARIAT) || reader.actsAs(Role.AUDITOR);
        Optional<OpeningView> opening =
                right ? Optional.empty() : openings.open(reader.person(), person, timeline.now());
        if (!right && opening.isEmpty()) {
            return new Content(view.name(), null, true, false, null);
        }
        reads.record(
                reader,
                "PERSON",
                address(person),
                opening.map(one -> BreakGlassPages.address(one.openingId())).orElse(null));
        return new Content(view.name(), view.mail(), false, false, opening.orElse(null));
    }

    static String address(PersonRef person) {
        return "/people/persons/" + person.value();
    }
}
