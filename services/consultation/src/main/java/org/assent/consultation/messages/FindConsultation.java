package org.assent.consultation.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedText;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Consultations at a moment. */
public interface FindConsultation {
    Optional<ConsultationView> round(UUID roundId, Moment moment);

    /** The exact text of a round. */
    Optional<ConsultedText> text(UUID roundId, Moment moment);

    /** All rounds on a subject, first to last. */
    List<ConsultationView> rounds(UUID subjectId, Moment moment);

    /**
     * The rounds of a network, newest first.
     *
     * @param state only rounds in that state; {@code null} for all
     * @param cursor where the page begins; {@code null} for the first
     */
    Page<ConsultationView> rounds(
            String network, @Nullable ConsultationState state, Moment moment, int limit, @Nullable String cursor);

    /** All rounds of a network that wait for somebody: open, or closed with comments that have no disposition. */
    List<ConsultationView> waiting(String network, Moment moment);
}
