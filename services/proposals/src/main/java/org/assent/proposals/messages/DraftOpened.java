package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.PinnedCall;
import org.assent.rules.proposals.ProposalSettings;
import org.jspecify.annotations.Nullable;

/**
 * A proposal is being drafted. It keeps the version of call and settings it was opened under.
 *
 * @param call the call it is made under; {@code null} for an imported draft that is under none yet
 * @param lead acronym of the organisation that leads; {@code null} where it is not known
 * @param note what is known from the start; each section in it has version 1
 * @param copyOf code of the real programme it is a copy of
 * @param year in which it was opened, for its number
 */
public record DraftOpened(
        UUID proposalId,
        String network,
        @Nullable PinnedCall call,
        String language,
        @Nullable String lead,
        ConceptNote note,
        @Nullable String copyOf,
        ProposalSettings settings,
        int year) {}
