package org.assent.consultation.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.kernel.PersonRef;

/**
 * A seat contested what was filed on its behalf. While the round runs the filed answer does not count any more, and the seat's own
 * last one counts again where there is one; after the close the certificate stays, and the objection stands beside it.
 *
 * @param number the number of the response that was filed
 */
public record FiledResponseContested(
        UUID roundId, ConsultedSeat seat, int number, String reason, PersonRef by, Instant at) {}
