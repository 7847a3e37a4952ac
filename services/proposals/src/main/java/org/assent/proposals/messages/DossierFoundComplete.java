package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.DossierFindings;

/** The secretariat has found the dossier complete. */
public record DossierFoundComplete(UUID proposalId, int revision, DossierFindings findings, String note) {}
