package org.assent.consensus.web;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Forum;
import org.assent.consensus.messages.AnswerOfferedText;
import org.assent.consensus.messages.AssignObjectionReply;
import org.assent.consensus.messages.DiscussObjection;
import org.assent.consensus.messages.EscalateObjection;
import org.assent.consensus.messages.KeepObjection;
import org.assent.consensus.messages.ObjectionView.Offer;
import org.assent.consensus.messages.OfferResolvingText;
import org.assent.consensus.messages.SustainObjection;
import org.assent.kernel.Paragraph;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Unknown;

/**
 * One of the forms of the page of an objection, as it was sent.
 *
 * @param name the last part of its address
 * @param fields what was typed
 */
record ObjectionForm(String name, Map<String, String> fields) {
    /** Whether the words that were typed are only to be shown against those of the round. */
    boolean onlyChecks() {
        return name.equals("offers")
                && !field("step").equals("confirm")
                && !field("wording").isBlank();
    }

    Offer offer(DecisionText text) {
        return new Offer(
                field("paragraph"),
                was(field("paragraph"), text),
                field("wording").strip());
    }

    /** The command that the form asks for. */
    Object command(UUID objectionId, DecisionText text) {
        return switch (name) {
            case "messages" -> new DiscussObjection(objectionId, field("message"));
            case "offers" ->
                new OfferResolvingText(
                        objectionId,
                        field("paragraph"),
                        was(field("paragraph"), text),
                        field("wording"),
                        field("note"));
            case "answers" ->
                new AnswerOfferedText(
                        objectionId, number(field("offer")), field("resolves").equals("true"), field("answer-note"));
            case "owner" -> new AssignObjectionReply(objectionId, field("owner"));
            case "keeping" -> new KeepObjection(objectionId, field("keep-note"));
            case "sustaining" -> new SustainObjection(objectionId, field("sustain-reason"));
            case "escalation" -> new EscalateObjection(objectionId, forum(), field("escalation-reason"));
            default -> throw new Unknown("form " + name);
        };
    }

    /** The words of a paragraph as they are in the round; never taken from the client. */
    static String was(String paragraph, DecisionText text) {
        return text.paragraphs().stream()
                .filter(known -> known.id().equals(paragraph))
                .map(Paragraph::text)
                .findFirst()
                .orElse("");
    }

    private Forum forum() {
        return Arrays.stream(Forum.values())
                .filter(known -> known.name().equals(field("forum")))
                .findFirst()
                .orElseThrow(() -> new BadInput("objection.problem.forum"));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private String field(String field) {
        return fields.getOrDefault(field, "");
    }
}
