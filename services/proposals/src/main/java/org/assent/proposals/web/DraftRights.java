package org.assent.proposals.web;

import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.platform.web.SignedIn;
import org.assent.proposals.messages.DraftView;

/** What a page offers to whom; the proposal itself decides (T03, T04, T05). */
final class DraftRights {
    private DraftRights() {}

    /** Whether the reader may open a draft under a call. */
    static boolean mayOpen(SignedIn reader) {
        return isOfAnOrganisation(reader) && reader.entity() != null;
    }

    /** Whether the reader may bring in a copy of a real programme that is under no call yet. */
    static boolean mayBringIn(SignedIn reader) {
        return reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.SECRETARIAT);
    }

    /** Whether the reader may write in the draft now. */
    static boolean mayWrite(SignedIn reader, DraftView draft) {
        return draft.writable()
                && draft.network().equals(reader.network())
                && (mayBringIn(reader)
                        || leads(reader, draft)
                        || (isOfAnOrganisation(reader)
                                && draft.note()
                                        .participatingOrganisations()
                                        .contains(String.valueOf(reader.entity()))));
    }

    /** Whether the reader acts for the organisation that leads, which submits. */
    static boolean leads(SignedIn reader, DraftView draft) {
        return isOfAnOrganisation(reader)
                && draft.network().equals(reader.network())
                && reader.entity() != null
                && reader.entity().equals(draft.lead());
    }

    private static boolean isOfAnOrganisation(SignedIn reader) {
        Capacity capacity = reader.capacity();
        return reader.actsAs(Role.HEAD_OF_AGENCY)
                || (capacity != null && capacity.role() == Role.MEMBER && capacity.covers(Work.PROPOSALS));
    }
}
