package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.kernel.Subject;

/** After the close the last open comment got its disposition. */
public record CommentsDisposed(UUID roundId, Subject subject) {}
