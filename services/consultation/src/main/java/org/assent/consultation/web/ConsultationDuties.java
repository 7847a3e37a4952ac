package org.assent.consultation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.draft.AgencyDraft.State;
import org.assent.consultation.draft.AgencyDrafts;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Answer;
import org.assent.consultation.messages.ConsultationView.CommentView;
import org.assent.consultation.messages.ConsultationView.Contest;
import org.assent.consultation.messages.FindConsultation;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/** What running consultations ask of members, of the lead organisation and of the secretariat, by every capacity held. */
final class ConsultationDuties implements Duties {
    private final FindConsultation find;
    private final LaterMembers laterMembers;
    private final AgencyDrafts drafts;
    private final Words words;

    ConsultationDuties(FindConsultation find, LaterMembers laterMembers, AgencyDrafts drafts, Words words) {
        this.find = find;
        this.laterMembers = laterMembers;
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        List<Duty> duties = new ArrayList<>();
        for (ConsultationView round : find.waiting(reader.network(), moment)) {
            boolean open = round.state() == ConsultationState.OPEN;
            if (open && moment.instant().isBefore(round.dueAt())) {
                ofMember(round, reader, duties);
                ofFiled(round, reader, duties);
                ofDrafts(round, reader, moment, duties);
            }
            if (open && holds(reader, Role.SECRETARIAT, null)) {
                ofSecretariat(round, moment, duties);
                if (moment.instant().isBefore(round.dueAt())) {
                    ofLaterMembers(round, moment, duties);
                }
            }
            ofLead(round, reader, duties);
            ofAuthors(round, reader, duties);
        }
        return duties;
    }

    private void ofMember(ConsultationView round, SignedIn reader, List<Duty> duties) {
        for (AddresseeView addressee : round.silent()) {
            if (holds(reader, Role.MEMBER, addressee.seat().entity())) {
                duties.add(new Duty(
                        words.say(
                                "duty.answer",
                                addressee.seat().label(),
                                round.opening().title()),
                        words.say("duty.answer.detail"),
                        page(round) + "/answer",
                        addressee.askedAt(),
                        round.dueAt(),
                        Tone.WARN));
                return;
            }
        }
    }

    /** Whoever is answered for looks at it while it can still be replaced. */
    private void ofFiled(ConsultationView round, SignedIn reader, List<Duty> duties) {
        for (AddresseeView addressee : round.addressees()) {
            Answer answer = addressee.answer();
            if (answer != null
                    && answer.filed() != null
                    && holds(reader, Role.MEMBER, addressee.seat().entity())) {
                duties.add(new Duty(
                        words.say(
                                "duty.filed",
                                addressee.seat().label(),
                                round.opening().title()),
                        words.say("duty.filed.detail"),
                        page(round),
                        answer.receivedAt(),
                        round.dueAt(),
                        Tone.WARN));
            }
        }
    }

    /** The head clears what was drafted, and the members take up what the head sent back; only of their own agency, and only now. */
    private void ofDrafts(ConsultationView round, SignedIn reader, Moment moment, List<Duty> duties) {
        if (moment.past()) {
            return;
        }
        for (Capacity capacity : reader.capacities().held()) {
            String entity = capacity.entity();
            if (entity != null && capacity.is(Role.HEAD_OF_AGENCY)) {
                drafted(round, entity, State.SUBMITTED, "duty.clear", duties);
            } else if (entity != null && capacity.is(Role.MEMBER)) {
                drafted(round, entity, State.RETURNED, "duty.redraft", duties);
            }
        }
    }

    private void drafted(ConsultationView round, String entity, State state, String text, List<Duty> duties) {
        for (AddresseeView addressee : round.addressees()) {
            if (!addressee.seat().entity().equals(entity)) {
                continue;
            }
            drafts.find(DraftedAnswers.key(round, addressee))
                    .filter(draft -> draft.state() == state)
                    .ifPresent(draft -> duties.add(new Duty(
                            words.say(
                                    text,
                                    addressee.seat().label(),
                                    round.opening().title()),
                            words.say("duty.agency-draft.detail"),
                            page(round) + "/draft?seat="
                                    + URLEncoder.encode(addressee.seat().label(), StandardCharsets.UTF_8),
                            draft.changedAt(),
                            round.dueAt(),
                            Tone.WARN)));
        }
    }

    private void ofSecretariat(ConsultationView round, Moment moment, List<Duty> duties) {
        ofContested(round, duties);
        List<String> unserved = round.toBeWaived(moment.instant()).stream()
                .map(addressee -> addressee.seat().label())
                .toList();
        if (!unserved.isEmpty()) {
            duties.add(new Duty(
                    words.say("duty.unserved", round.opening().title()),
                    words.say("duty.unserved.detail", words.list(unserved)),
                    page(round),
                    round.opening().openedAt(),
                    round.dueAt(),
                    Tone.WARN));
        }
    }

    /** What was filed and is not the member's answer is put right with the member, while answers can be filed or given anew. */
    private void ofContested(ConsultationView round, List<Duty> duties) {
        for (AddresseeView addressee : round.addressees()) {
            Contest contest = addressee.unsettledContest();
            if (contest != null) {
                duties.add(new Duty(
                        words.say(
                                "duty.filed-contested",
                                addressee.seat().label(),
                                round.opening().title()),
                        words.say("duty.filed-contested.detail", contest.reason()),
                        page(round),
                        contest.at(),
                        round.dueAt(),
                        Tone.STOP));
            }
        }
    }

    private void ofLaterMembers(ConsultationView round, Moment moment, List<Duty> duties) {
        List<String> later = laterMembers.of(round, moment).stream()
                .map(addressee -> addressee.at().label())
                .toList();
        if (!later.isEmpty()) {
            duties.add(new Duty(
                    words.say("duty.later", round.opening().title()),
                    words.say("duty.later.detail", words.list(later)),
                    page(round),
                    round.opening().openedAt(),
                    round.dueAt(),
                    Tone.WARN));
        }
    }

    private void ofLead(ConsultationView round, SignedIn reader, List<Duty> duties) {
        List<CommentView> comments = round.openComments();
        String lead = round.opening().lead();
        if (!comments.isEmpty() && (holds(reader, Role.MEMBER, lead) || holds(reader, Role.HEAD_OF_AGENCY, lead))) {
            duties.add(new Duty(
                    words.count("duty.dispose", comments.size()),
                    round.opening().title(),
                    page(round) + "/matrix?disposition=OPEN",
                    comments.get(0).receivedAt(),
                    null,
                    Tone.WARN));
        }
    }

    /** Whoever commented is asked, while the matrix is being worked on, whether the answers satisfy. */
    private void ofAuthors(ConsultationView round, SignedIn reader, List<Duty> duties) {
        List<CommentView> answered = round.comments().stream()
                .filter(comment -> comment.disposition() != null
                        && comment.satisfaction() == null
                        && holds(reader, Role.MEMBER, comment.seat().entity()))
                .toList();
        if (!answered.isEmpty()) {
            duties.add(new Duty(
                    words.say("duty.satisfied", round.opening().title()),
                    words.say("duty.satisfied.detail"),
                    page(round) + "/matrix?author=MINE",
                    answered.get(0).receivedAt(),
                    null,
                    Tone.QUIET));
        }
    }

    private static boolean holds(SignedIn reader, Role role, @Nullable String entity) {
        return reader.capacities().held().stream()
                .anyMatch(capacity -> capacity.is(role) && (entity == null || entity.equals(capacity.entity())));
    }

    private static String page(ConsultationView round) {
        return "/consultations/" + round.opening().roundId();
    }
}
