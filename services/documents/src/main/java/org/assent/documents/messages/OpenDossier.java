package org.assent.documents.messages;

import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.rules.dossier.Checklist;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens the dossier of a thing with the checklist it keeps. Opening it again changes nothing.
 *
 * @param dossierId follows from the subject: {@link org.assent.documents.Dossiers#id}
 */
public record OpenDossier(
        @TargetAggregateIdentifier UUID dossierId, String network, Subject subject, Checklist checklist) {}
