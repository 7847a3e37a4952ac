package org.assent.consensus.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.consensus.Evidence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.RoundView;
import org.assent.documents.Attachment;
import org.assent.documents.Attachments;
import org.assent.documents.FiledActs;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is recorded for a head on the ballot page, and what the head says to it (S83B). */
@Controller
class UnconfirmedActs {
    private final BallotFace face;
    private final Words words;
    private final StepUp stepUp;
    private final Attachments attachments;
    private final FiledActs filed;

    UnconfirmedActs(BallotFace face, Words words, StepUp stepUp, Attachments attachments, FiledActs filed) {
        this.attachments = attachments;
        this.filed = filed;
        this.face = face;
        this.words = words;
        this.stepUp = stepUp;
    }

    /** What came for a seat, as it was typed; everything in it comes back when something is wrong. */
    record Behalf(
            @Nullable String entity,
            @Nullable String position,
            @Nullable String reason,
            @Nullable String paragraph,
            Evidence.@Nullable Way way,
            @Nullable String evidence,
            @Nullable String cameAt,
            @Nullable String textHash) {
        Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>();
            typed.put("behalf", "open");
            typed.put("entity", text(entity));
            typed.put("position", text(position));
            typed.put("behalf-reason", text(reason));
            typed.put("paragraph", text(paragraph));
            typed.put("way", way == null ? "" : way.name());
            typed.put("evidence", text(evidence));
            typed.put("cameAt", text(cameAt));
            return typed;
        }

        PositionForm form(int lastNumber) {
            return new PositionForm(position, reason, paragraph, null, textHash, null, lastNumber);
        }
    }

    @PostMapping("/rounds/{roundId}/behalf")
    String record(
            @PathVariable UUID roundId,
            @ModelAttribute Behalf behalf,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Attempt attempt) {
        String entity = text(behalf.entity());
        return face.answer(
                roundId,
                () -> filed.send(file, document -> recording(roundId, behalf, document, attempt), attempt),
                words.say("receipt.behalf", entity),
                words.say("receipt.behalf.next", entity),
                behalf.typed(),
                attempt);
    }

    private RecordPositionOnBehalf recording(
            UUID roundId, Behalf behalf, @Nullable Attachment document, Attempt attempt) {
        String entity = text(behalf.entity());
        PositionForm form = behalf.form(face.lastNumber(roundId, entity));
        return new RecordPositionOnBehalf(
                roundId,
                entity,
                form.statement(),
                form.seenText(),
                new Evidence(
                        behalf.way() == null ? Evidence.Way.MAIL : behalf.way(),
                        text(behalf.evidence()).strip(),
                        document == null ? null : document.sha256(),
                        attempt.times()
                                .typed(behalf.cameAt())
                                .orElse(attempt.act().receivedAt())),
                form.seenNumber());
    }

    /** The document with which a position came, for whoever may see the position now (CR20). */
    @GetMapping("/rounds/{roundId}/evidence/{entity}/{sha256}")
    void evidence(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @PathVariable String sha256,
            SignedIn reader,
            Moment moment,
            HttpServletResponse response)
            throws IOException {
        boolean shown = face.visible(roundId, reader, moment)
                .seat(entity)
                .filter(seat -> Stream.concat(Stream.ofNullable(seat.stated()), seat.earlier().stream())
                        .map(RoundView.Stated::evidence)
                        .anyMatch(evidence -> evidence != null && sha256.equals(evidence.document())))
                .isPresent();
        Attachment document =
                shown ? attachments.kept(sha256, "evidence-" + entity).orElse(null) : null;
        if (document == null) {
            throw new Unknown("document " + sha256);
        }
        attachments.send(document, response);
    }

    @PostMapping("/rounds/{roundId}/confirmation")
    String confirm(@PathVariable UUID roundId, @RequestParam(defaultValue = "0") int number, Attempt attempt) {
        String entity = text(attempt.reader().entity());
        return face.act(
                roundId,
                new ConfirmPosition(roundId, entity, number, stepUp.satisfied()),
                words.say("receipt.confirmed", entity),
                null,
                Map.of(),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/contest")
    String contest(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(name = "contest-reason", defaultValue = "") String reason,
            Attempt attempt) {
        String entity = text(attempt.reader().entity());
        return face.act(
                roundId,
                new ContestPosition(roundId, entity, number, reason),
                words.say("receipt.contested", entity),
                words.say("receipt.contested.next"),
                Map.of("contest-reason", reason),
                attempt);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
