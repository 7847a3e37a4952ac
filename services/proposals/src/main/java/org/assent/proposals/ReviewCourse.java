package org.assent.proposals;

import java.util.List;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.certificate.CertificateCheck.Kind;

/**
 * Where a proposal goes once it was consulted on: the transitions T07 and T08 whose end depends on what is on record. The aggregate
 * and the board ask the same functions.
 */
public final class ReviewCourse {
    private ReviewCourse() {}

    /**
     * After a consultation has closed (T07): one that was not full is held again; where a change was requested or a comment waits
     * for its disposition, the lead organisation revises; else the text is ready for decision.
     */
    public static ProposalState afterConsultation(
            List<CertificateCheck.Missing> missing, int openComments, boolean changeRequested) {
        if (!full(missing)) {
            return ProposalState.CONSULTATION;
        }
        return openComments > 0 || changeRequested ? ProposalState.REVISION : ProposalState.READY_FOR_DECISION;
    }

    /** After every comment has its disposition: only a requested change still asks for a revision. */
    public static ProposalState afterDispositions(boolean changeRequested) {
        return changeRequested ? ProposalState.REVISION : ProposalState.READY_FOR_DECISION;
    }

    /** After the class of a revision was confirmed (T08): what changes in substance is consulted on again. */
    public static ProposalState afterRevision(RevisionClass revisionClass) {
        return revisionClass == RevisionClass.EDITORIAL ? ProposalState.READY_FOR_DECISION : ProposalState.CONSULTATION;
    }

    /** Whether a consultation was full but for dispositions, which may still come. */
    public static boolean full(List<CertificateCheck.Missing> missing) {
        return missing.stream().allMatch(each -> each.kind() == Kind.NO_DISPOSITION);
    }
}
