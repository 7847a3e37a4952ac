package org.assent.proposals.read;

import org.assent.platform.timeline.Projector;
import org.assent.proposals.messages.ProgrammeCorrected;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.ProgrammeView;

/** The register of real programmes. */
final class ProgrammeRegister extends Projector<ProgrammeView> {
    ProgrammeRegister() {
        super("proposals_programme", ProgrammeView.class);
        on(
                ProgrammeRecorded.class,
                (event, rows) -> rows.put(
                        event.payload().facts().code(),
                        new ProgrammeView(
                                event.payload().programmeId(),
                                event.payload().facts(),
                                event.payload().provenance(),
                                event.recordedAt(),
                                event.position(),
                                0)));
        on(
                ProgrammeCorrected.class,
                (event, rows) -> rows.change(
                        event.payload().facts().code(),
                        before -> new ProgrammeView(
                                event.payload().programmeId(),
                                event.payload().facts(),
                                event.payload().provenance(),
                                event.recordedAt(),
                                event.position(),
                                before.corrections() + 1)));
    }
}
