package org.assent.consensus.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Forum;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.messages.ObjectionView;
import org.assent.kernel.Role;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** An objection as one reader sees it, with what the reader may do about it now. */
final class ObjectionFace {
    private ObjectionFace() {}

    static Map<String, Object> of(
            ObjectionView objection, DecisionText text, SignedIn reader, Instant at, Words words, Times times) {
        String entity = objection.raised().entity();
        boolean maker = reader.actsAs(Role.HEAD_OF_AGENCY, entity);
        boolean coChair = reader.actsAs(Role.CO_CHAIR);
        boolean owner =
                reader.actsAs(Role.HEAD_OF_AGENCY, objection.owner()) || reader.actsAs(Role.MEMBER, objection.owner());
        boolean open = objection.state().open();
        boolean successor =
                maker && objection.state().standing() && !objection.holder().equals(reader.person());
        Map<String, Object> model = new TreeMap<>();
        model.put("objection", objection);
        model.put("line", ObjectionLine.of(objection, at, words, times));
        model.put(
                "sentence", words.say("objection.sentence." + objection.state().name(), entity, objection.owner()));
        model.put(
                "paragraphNumber",
                ThreadLine.number(objection.raised().statement().paragraph(), text));
        model.put("paragraphText", Objects.requireNonNullElse(paragraph(objection, text), ""));
        model.put("thread", ThreadLine.of(objection, text, words));
        model.put("text", text);
        model.put("successor", successor);
        model.put("maySpeak", open && (maker || owner || coChair));
        model.put("mayOffer", open && (coChair || (owner && !maker)));
        model.put("mayAnswer", maker && objection.state() == ObjectionState.TEXT_OFFERED);
        model.put("maySustain", open && maker);
        model.put(
                "mayWithdraw",
                maker && objection.state() != ObjectionState.LAPSED && objection.state() != ObjectionState.WITHDRAWN);
        model.put("mayAssign", open && coChair);
        model.put(
                "mayEscalate",
                coChair
                        && (objection.state() == ObjectionState.SUSTAINED
                                || (open && objection.dueAt() != null && at.isAfter(objection.dueAt()))));
        model.put("offerNumber", ThreadLine.onTheTable(objection));
        model.put("owners", owners(objection));
        model.put("forums", Forum.values());
        model.put(
                "subjectHref",
                "/" + objection.raised().subject().kind() + "s/"
                        + objection.raised().subject().id());
        return model;
    }

    private static @Nullable String paragraph(ObjectionView objection, DecisionText text) {
        int number = ThreadLine.number(objection.raised().statement().paragraph(), text);
        return number == 0 ? null : text.paragraphs().get(number - 1).text();
    }

    private static List<String> owners(ObjectionView objection) {
        return objection.raised().roll().stream()
                .filter(seat -> !seat.equals(objection.raised().entity()) && !seat.equals(objection.owner()))
                .toList();
    }
}
