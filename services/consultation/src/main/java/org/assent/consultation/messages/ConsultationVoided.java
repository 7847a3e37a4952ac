package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.kernel.Subject;

/** The round ended without a certificate. */
public record ConsultationVoided(UUID roundId, Subject subject, String reason) {}
