package org.assent.proposals;

import java.time.Instant;

/**
 * The Network's own dates under a call, which fit backwards from the fund's closing date.
 *
 * @param draftsBy until when drafts are submitted for the check of completeness
 * @param decisionsBy until when the UNCT decides
 * @param signaturesBy until when the signatures are there
 */
public record CallDates(Instant draftsBy, Instant decisionsBy, Instant signaturesBy) {
    /** Whether they follow each other, begin after {@code now} and leave the fund's date for last. */
    public boolean fit(Instant now, Instant closingAt) {
        return now.isBefore(draftsBy)
                && draftsBy.isBefore(decisionsBy)
                && decisionsBy.isBefore(signaturesBy)
                && !closingAt.isBefore(signaturesBy);
    }
}
