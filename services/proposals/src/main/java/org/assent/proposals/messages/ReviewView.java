package org.assent.proposals.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assent.proposals.CallDates;
import org.assent.proposals.DossierFindings;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.RevisionClass;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.dossier.Checklist;
import org.jspecify.annotations.Nullable;

/**
 * The way of a proposal under a call, as it stood at a moment.
 *
 * @param call the call it is made under; {@code null} while it is under none
 * @param completeness the last check of completeness; {@code null} before the first
 * @param consultations its consultations, first to last
 * @param pending a revision whose class the secretariat has not confirmed; {@code null} where there is none
 * @param consultedRevision the last text that was consulted on; {@code null} before the first
 * @param editorialSince revisions since then that were editorial only
 * @param objector acronym of the entity whose objection blocks it; {@code null} where none does
 * @param endReason why it was withdrawn; {@code null} otherwise
 */
public record ReviewView(
        @Nullable CallRef call,
        @Nullable Completeness completeness,
        List<Consultation> consultations,
        @Nullable Pending pending,
        @Nullable Integer consultedRevision,
        List<Integer> editorialSince,
        @Nullable String objector,
        @Nullable String endReason) {
    /** A way that has just begun. */
    public static ReviewView begun(@Nullable CallRef call) {
        return new ReviewView(call, null, List.of(), null, null, List.of(), null, null);
    }

    /** The same under a call. */
    public ReviewView under(CallRef other) {
        return new ReviewView(
                other, completeness, consultations, pending, consultedRevision, editorialSince, objector, endReason);
    }

    /** The same after a check of completeness. */
    public ReviewView checked(Completeness found) {
        return new ReviewView(
                call, found, consultations, pending, consultedRevision, editorialSince, objector, endReason);
    }

    /** The same with a consultation that begins on a text. */
    public ReviewView consulted(Consultation begun) {
        List<Consultation> more = new ArrayList<>(consultations);
        more.add(begun);
        return new ReviewView(
                call, completeness, List.copyOf(more), null, begun.revision(), List.of(), objector, endReason);
    }

    /** The last consultation; {@code null} before the first. */
    public @Nullable Consultation last() {
        return consultations.isEmpty() ? null : consultations.get(consultations.size() - 1);
    }

    /** The consultation that runs; {@code null} where none does. */
    public @Nullable Consultation running() {
        Consultation last = last();
        return last == null || last.result() != null || last.voidedBecause() != null ? null : last;
    }

    /** The same with something new about the last consultation. */
    public ReviewView lastConsultation(UnaryOperator<Consultation> change) {
        if (consultations.isEmpty()) {
            return this;
        }
        List<Consultation> all = new ArrayList<>(consultations);
        all.set(all.size() - 1, change.apply(all.get(all.size() - 1)));
        return new ReviewView(
                call, completeness, List.copyOf(all), pending, consultedRevision, editorialSince, objector, endReason);
    }

    /** The same with a revision that waits for the secretariat. */
    public ReviewView waiting(Pending revision) {
        return new ReviewView(
                call, completeness, consultations, revision, consultedRevision, editorialSince, objector, endReason);
    }

    /** The same after a revision was found to be editorial only. */
    public ReviewView editorial(int revision) {
        List<Integer> more = new ArrayList<>(editorialSince);
        more.add(revision);
        return new ReviewView(
                call, completeness, consultations, null, consultedRevision, List.copyOf(more), objector, endReason);
    }

    /** The same after a revision was found to change the substance. */
    public ReviewView substantive() {
        return new ReviewView(
                call, completeness, consultations, null, consultedRevision, editorialSince, objector, endReason);
    }

    /** The same blocked by an entity, or by none any more. */
    public ReviewView blockedBy(@Nullable String entity) {
        return new ReviewView(
                call, completeness, consultations, pending, consultedRevision, editorialSince, entity, endReason);
    }

    /** The same after it was withdrawn. */
    public ReviewView withdrawn(String reason) {
        return new ReviewView(
                call, completeness, consultations, null, consultedRevision, editorialSince, objector, reason);
    }

    /** The call of a proposal. */
    public record CallRef(
            UUID callId,
            String code,
            String titleEnglish,
            String titleRussian,
            Instant closingAt,
            CallDates dates,
            Checklist checklist) {
        /** The call as it was pinned. */
        public static CallRef of(PinnedCall call) {
            return new CallRef(
                    call.callId(),
                    call.code(),
                    call.titleEnglish(),
                    call.titleRussian(),
                    call.closingAt(),
                    call.dates(),
                    call.configuration().checklist());
        }
    }

    /** What the secretariat found. */
    public record Completeness(
            int revision, boolean complete, DossierFindings findings, String note, Instant at, long position) {}

    /**
     * One consultation.
     *
     * @param result {@code null} while it runs
     * @param voidedBecause {@code null} unless it became void
     */
    public record Consultation(
            UUID roundId,
            int number,
            int revision,
            boolean shortRound,
            Instant askedAt,
            @Nullable Result result,
            @Nullable String voidedBecause) {
        /** The same with what came of it. */
        public Consultation with(Result came) {
            return new Consultation(roundId, number, revision, shortRound, askedAt, came, voidedBecause);
        }

        /** The same after it became void. */
        public Consultation voided(String reason) {
            return new Consultation(roundId, number, revision, shortRound, askedAt, result, reason);
        }
    }

    /** What came of a consultation. */
    public record Result(
            List<CertificateCheck.Missing> missing,
            int comments,
            int openComments,
            boolean changeRequested,
            Instant at) {
        /** The same once every comment has its disposition. */
        public Result disposed() {
            return new Result(
                    missing.stream()
                            .filter(each -> each.kind() != CertificateCheck.Kind.NO_DISPOSITION)
                            .toList(),
                    comments,
                    0,
                    changeRequested,
                    at);
        }
    }

    /** A revision that waits for the secretariat. */
    public record Pending(
            int revision, RevisionClass proposed, List<String> changes, int since, String reason, Instant at) {}
}
