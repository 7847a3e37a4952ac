package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.TextHash;
import org.assent.rules.certificate.CertificateCheck;

/**
 * The Network has been consulted on the proposal.
 *
 * @param revision the text that was consulted on
 * @param missing what a full consultation lacks; empty where it was full
 * @param openComments how many comments had no disposition yet
 * @param changeRequested whether a member asked for a change: then a revision follows
 */
public record ConsultationCompleted(
        UUID proposalId,
        UUID roundId,
        int number,
        int revision,
        TextHash textHash,
        List<CertificateCheck.Missing> missing,
        int comments,
        int openComments,
        boolean changeRequested) {}
