package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.Attendance;
import org.assent.consensus.Attendance.Presence;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is recorded of a meeting of the UNCT on the ballot page: who is there, and what the chair found (CR10). */
@Controller
class MeetingActs {
    private final BallotFace face;
    private final StepUp stepUp;
    private final Words words;

    MeetingActs(BallotFace face, StepUp stepUp, Words words) {
        this.stepUp = stepUp;
        this.face = face;
        this.words = words;
    }

    /** One field for each seat says how it is present, another who represents it: {@code at.UNDP}, {@code by.UNDP}. */
    @PostMapping("/rounds/{roundId}/attendance")
    String attend(@PathVariable UUID roundId, @RequestParam MultiValueMap<String, String> fields, Attempt attempt) {
        List<Attendance> attendance = new ArrayList<>();
        for (String name : fields.keySet()) {
            String value = String.valueOf(fields.getFirst(name));
            for (Presence presence : Presence.values()) {
                if (name.startsWith("at.") && presence.name().equals(value)) {
                    String entity = name.substring("at.".length());
                    String by = fields.getFirst("by." + entity);
                    attendance.add(new Attendance(
                            entity, presence, presence == Presence.IN_PERSON || by == null ? null : by.strip()));
                }
            }
        }
        return face.act(
                roundId,
                new RecordAttendance(roundId, attendance),
                words.count("receipt.attendance", attendance.size()),
                null,
                fields.toSingleValueMap(),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/no-objection")
    String declare(@PathVariable UUID roundId, Attempt attempt) {
        stepUp.require(); // by this the text is adopted, as by a silence that the chair has begun
        return face.act(
                roundId,
                new DeclareNoObjection(roundId),
                words.say("receipt.no-objection"),
                words.say("receipt.no-objection.next"),
                Map.of(),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/item")
    String close(@PathVariable UUID roundId, Attempt attempt) {
        return face.act(
                roundId, new CloseMeetingItem(roundId), words.say("receipt.maintained"), null, Map.of(), attempt);
    }
}
