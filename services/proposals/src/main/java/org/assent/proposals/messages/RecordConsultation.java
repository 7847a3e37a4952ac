package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.TextHash;
import org.assent.rules.certificate.CertificateCheck;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The consultation on the proposal has closed (T07). Sent by policy.
 *
 * @param number 1 for the first consultation
 * @param textHash hash of the text that was consulted on
 * @param missing what a full consultation lacks; empty where it was full
 * @param openComments how many comments have no disposition yet
 */
public record RecordConsultation(
        @TargetAggregateIdentifier UUID proposalId,
        UUID roundId,
        int number,
        TextHash textHash,
        List<CertificateCheck.Missing> missing,
        int comments,
        int openComments,
        boolean changeRequested) {}
