package org.assent.proposals.sheet;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.proposals.ConceptNoteOfProgramme;
import org.assent.proposals.LeadFacts;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.messages.OpenDraft;
import org.assent.rules.proposals.ProposalSettings;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the facts of a programme a draft in one Network. It is under no call yet.
 *
 * @param members acronyms of the members of the Network
 * @param readAt the position at which members and settings were read
 */
record DraftsOfNetwork(String network, ProposalSettings settings, Set<String> members, long readAt) {
    private static final String LANGUAGE = "en";

    DraftsOfNetwork {
        members = Set.copyOf(members);
    }

    /** The draft of a programme; that it follows from Network and code makes it one, however often it is opened. */
    OpenDraft of(ProgrammeFacts facts) {
        return new OpenDraft(
                id(network, facts.code()),
                network,
                null,
                LANGUAGE,
                lead(facts.leadOrganisation()),
                ConceptNoteOfProgramme.of(facts),
                facts.code(),
                settings);
    }

    static UUID id(String network, String code) {
        return Ids.derived(Instant.EPOCH, "draft of programme", network, code);
    }

    private @Nullable LeadFacts lead(@Nullable String entity) {
        return entity == null ? null : new LeadFacts(entity, readAt, members.contains(entity));
    }
}
