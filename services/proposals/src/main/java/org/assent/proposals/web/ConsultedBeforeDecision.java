package org.assent.proposals.web;

import java.util.List;
import org.assent.consensus.messages.ListConsultedBefore;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;

/** The consultations on a proposal, for the record of a decision about it. */
final class ConsultedBeforeDecision implements ListConsultedBefore {
    private final FindConsultation consultations;

    ConsultedBeforeDecision(FindConsultation consultations) {
        this.consultations = consultations;
    }

    @Override
    public List<ConsultedBefore> before(Subject subject, long position, Moment moment) {
        return consultations.rounds(subject.id(), moment).stream()
                .filter(round -> round.opening().position() < position)
                .map(ConsultedBeforeDecision::line)
                .toList();
    }

    private static ConsultedBefore line(ConsultationView round) {
        return new ConsultedBefore(
                round.opening().number(),
                round.opening().openedAt(),
                round.ending() == null ? null : round.closesAt(),
                labels(round, true),
                labels(round, false),
                "/consultations/" + round.opening().roundId());
    }

    private static List<String> labels(ConsultationView round, boolean answered) {
        return round.addressees().stream()
                .filter(addressee -> (addressee.answer() != null) == answered)
                .map(addressee -> addressee.seat().label())
                .toList();
    }
}
