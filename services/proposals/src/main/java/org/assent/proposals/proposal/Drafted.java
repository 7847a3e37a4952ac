package org.assent.proposals.proposal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.Section;
import org.assent.proposals.StillMissing;
import org.assent.proposals.messages.BudgetSet;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.SectionWritten;
import org.jspecify.annotations.Nullable;

/** The concept note of a proposal that is drafted here, and what it is drafted under. */
final class Drafted {
    private final DraftOpened opened;
    private final Map<Section, Integer> versions = new EnumMap<>(Section.class);
    private ConceptNote note;
    private @Nullable PinnedCall call;

    Drafted(DraftOpened opened) {
        this.opened = opened;
        this.note = opened.note();
        this.call = opened.call();
        note.written().forEach(section -> versions.put(section, 1));
    }

    void on(SectionWritten event) {
        note = note.with(event.written());
        versions.put(event.section(), event.version());
    }

    void on(BudgetSet event) {
        note = note.with(ConceptNote.of(Section.BUDGET, event.budget()));
        versions.put(Section.BUDGET, event.version());
    }

    void placeUnder(PinnedCall pinned) {
        call = pinned;
    }

    ConceptNote note() {
        return note;
    }

    @Nullable
    PinnedCall call() {
        return call;
    }

    int version(Section section) {
        return versions.getOrDefault(section, 0);
    }

    BigDecimal indirectPercent() {
        return opened.settings().indirectRatePercent();
    }

    int checkWorkingDays() {
        return opened.settings().completenessCheckWorkingDays();
    }

    List<StillMissing.Missing> missing() {
        return StillMissing.of(note, call == null ? null : call.configuration(), indirectPercent());
    }

    String title() {
        ConceptNote.Title title = note.title();
        return title == null ? "" : title.text().strip();
    }

    /** The organisation that leads: the convening one once it is written, else the one the draft was opened for. */
    @Nullable
    String lead() {
        ConceptNote.Organisations organisations = note.organisations();
        return organisations == null || organisations.convening() == null ? opened.lead() : organisations.convening();
    }

    /** Whether somebody acts for an organisation that leads or takes part, or helps as secretariat or co-chair. */
    boolean isDraftedBy(Act act) {
        return act.capacity().is(Role.SECRETARIAT)
                || act.capacity().is(Role.CO_CHAIR)
                || (isOfAnOrganisation(act)
                        && (isOf(lead(), act)
                                || note.participatingOrganisations()
                                        .contains(Objects.requireNonNullElse(
                                                act.capacity().entity(), ""))));
    }

    /** Whether a member or the head of an organisation acts. */
    static boolean isOf(@Nullable String organisation, Act act) {
        return isOfAnOrganisation(act)
                && organisation != null
                && organisation.equals(act.capacity().entity());
    }

    private static boolean isOfAnOrganisation(Act act) {
        return act.capacity().is(Role.HEAD_OF_AGENCY)
                || (act.capacity().role() == Role.MEMBER && act.capacity().covers(Work.PROPOSALS));
    }
}
