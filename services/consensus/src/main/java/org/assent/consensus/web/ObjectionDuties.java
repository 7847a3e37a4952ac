package org.assent.consensus.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.messages.ListObjections;
import org.assent.consensus.messages.ObjectionView;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/** What standing objections ask: a reply of its owner, an answer or a decision of its maker, the next step of the co-chairs. */
final class ObjectionDuties implements Duties {
    private final ListObjections objections;
    private final Words words;

    ObjectionDuties(ListObjections objections, Words words) {
        this.objections = objections;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        List<Duty> duties = new ArrayList<>();
        for (ObjectionView objection : objections.standing(reader.network(), moment)) {
            for (Capacity capacity : reader.capacities().held()) {
                Duty duty = of(objection, capacity, reader, moment);
                if (duty != null) {
                    duties.add(duty);
                    break;
                }
            }
        }
        return duties;
    }

    private @Nullable Duty of(ObjectionView objection, Capacity capacity, SignedIn reader, Moment moment) {
        String entity = objection.raised().entity();
        boolean owner = capacity.isFor(Role.HEAD_OF_AGENCY, objection.owner())
                || capacity.isFor(Role.MEMBER, objection.owner());
        if (capacity.isFor(Role.HEAD_OF_AGENCY, entity)) {
            if (!objection.holder().equals(reader.person())) {
                return duty(objection, "duty.objection.keep", null, Tone.STOP);
            }
            if (objection.state() == ObjectionState.TEXT_OFFERED) {
                return duty(objection, "duty.objection.offered", null, Tone.WARN);
            }
        }
        if (owner && objection.state().open() && objection.answeredAt() == null) {
            return duty(objection, "duty.objection.reply", objection.dueAt(), Tone.STOP);
        }
        boolean stuck = objection.state() == ObjectionState.SUSTAINED || objection.overdue(moment.instant());
        return capacity.is(Role.CO_CHAIR) && stuck ? duty(objection, "duty.objection.further", null, Tone.STOP) : null;
    }

    private Duty duty(ObjectionView objection, String key, @Nullable Instant until, Tone tone) {
        return new Duty(
                words.say(key, objection.raised().entity(), objection.raised().title()),
                words.say(key + ".detail", objection.owner()),
                ObjectionLine.href(objection),
                objection.raised().statedAt(),
                until,
                tone);
    }
}
