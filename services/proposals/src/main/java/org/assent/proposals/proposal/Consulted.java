package org.assent.proposals.proposal;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Paragraph;
import org.assent.kernel.TextHash;
import org.assent.proposals.messages.CommentsAllDisposed;
import org.assent.proposals.messages.ConsultationCompleted;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.jspecify.annotations.Nullable;

/** What is known of the consultations on a proposal: which one runs, and what came of the last. */
final class Consulted {
    private int number;
    private @Nullable UUID running;
    private @Nullable UUID last;
    private @Nullable TextHash textHash;
    private int revision;
    private List<Paragraph> paragraphs = List.of();
    private int openComments;
    private boolean changeRequested;

    void on(ProposalPutToConsultation event) {
        number = event.number();
        running = event.roundId();
        last = event.roundId();
        textHash = event.textHash();
        revision = event.revision();
        paragraphs = event.text().paragraphs();
        openComments = 0;
        changeRequested = false;
    }

    void on(ConsultationCompleted event) {
        running = null;
        openComments = event.openComments();
        changeRequested = event.changeRequested();
    }

    void on(CommentsAllDisposed event) {
        openComments = 0;
    }

    void released() {
        running = null;
    }

    @Nullable
    UUID running() {
        return running;
    }

    boolean isRunning(UUID roundId, TextHash hash) {
        return roundId.equals(running) && hash.equals(textHash);
    }

    boolean waitsForDispositionsOf(UUID roundId) {
        return roundId.equals(last) && openComments > 0;
    }

    int number() {
        return number;
    }

    int revision() {
        return revision;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    int openComments() {
        return openComments;
    }

    boolean changeRequested() {
        return changeRequested;
    }
}
