package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.DossierFindings;

/** The secretariat has found that something is missing; the draft is with its authors again. */
public record DossierFoundIncomplete(UUID proposalId, int revision, DossierFindings findings, String note) {}
