package org.assent.documents.messages;

import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.rules.dossier.Checklist;

/** A dossier was opened; it keeps this checklist. */
public record DossierOpened(UUID dossierId, String network, Subject subject, Checklist checklist) {}
