package org.assent.consensus.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.Attendance;
import org.assent.consensus.Attendance.Presence;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is recorded of a meeting of the UNCT on the ballot page: who is there, and what the chair found (CR10). */
@Controller
class MeetingActs {
    private final Commands commands;
    private final BallotFace face;
    private final Words words;

    MeetingActs(Commands commands, BallotFace face, Words words) {
        this.commands = commands;
        this.face = face;
        this.words = words;
    }

    @ModelAttribute("sent")
    BallotFace.Sent sent(@PathVariable UUID roundId, SignedIn reader, Act act, IdempotencyKey key, Times times) {
        return new BallotFace.Sent(roundId, reader, act, key, times);
    }

    /** One field for each seat says how it is present, another who represents it: {@code at.UNDP}, {@code by.UNDP}. */
    @PostMapping("/rounds/{roundId}/attendance")
    String attend(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
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
                sent,
                () -> commands.send(new RecordAttendance(sent.roundId(), attendance), sent.act(), sent.key()),
                words.count("receipt.attendance", attendance.size()),
                null,
                fields.toSingleValueMap(),
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/no-objection")
    String declare(
            @ModelAttribute("sent") BallotFace.Sent sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return face.act(
                sent,
                () -> commands.send(new DeclareNoObjection(sent.roundId()), sent.act(), sent.key()),
                words.say("receipt.no-objection"),
                words.say("receipt.no-objection.next"),
                Map.of(),
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/item")
    String close(
            @ModelAttribute("sent") BallotFace.Sent sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return face.act(
                sent,
                () -> commands.send(new CloseMeetingItem(sent.roundId()), sent.act(), sent.key()),
                words.say("receipt.maintained"),
                null,
                Map.of(),
                model,
                response,
                flash);
    }
}
