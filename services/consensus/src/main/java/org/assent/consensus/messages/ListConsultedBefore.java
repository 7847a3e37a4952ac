package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** The consultations that led to a round, for the record of its decision; told by the context that keeps the subject. */
public interface ListConsultedBefore {
    /**
     * @param position of the round's opening in the log: only consultations opened before it
     */
    List<ConsultedBefore> before(Subject subject, long position, Moment moment);

    /**
     * One consultation.
     *
     * @param closedAt {@code null} where it has not been closed
     * @param answered labels of those who answered
     * @param silent labels of those who did not
     */
    record ConsultedBefore(
            int number,
            Instant openedAt,
            @Nullable Instant closedAt,
            List<String> answered,
            List<String> silent,
            String href) {}
}
