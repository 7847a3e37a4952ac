package org.assent.consensus.objection;

import static org.assent.consensus.ObjectionFacts.DUE;
import static org.assent.consensus.ObjectionFacts.OBJECTION;
import static org.assent.consensus.ObjectionFacts.raise;
import static org.assent.consensus.ObjectionFacts.raised;
import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.ROUND;

import java.util.List;
import java.util.Map;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.Forum;
import org.assent.consensus.Voice;
import org.assent.consensus.messages.AnswerOfferedText;
import org.assent.consensus.messages.AssignObjectionReply;
import org.assent.consensus.messages.DiscussObjection;
import org.assent.consensus.messages.EscalateObjection;
import org.assent.consensus.messages.KeepObjection;
import org.assent.consensus.messages.LapseObjection;
import org.assent.consensus.messages.ObjectionReplyAssigned;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.OfferResolvingText;
import org.assent.consensus.messages.RemindOfReply;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.consensus.messages.SustainObjection;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.consensus.web.ConsensusRights;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectionRightsTest {
    private static final Class<Objection> AGGREGATE = Objection.class;

    static Map<String, List<Object>> states() {
        return Map.of(
                "raised",
                List.of(raised()),
                "text offered",
                List.of(
                        raised(),
                        new ResolvingTextOffered(
                                OBJECTION,
                                1,
                                Voice.CO_CHAIR,
                                "RCO",
                                new PersonRef("rc"),
                                "p2",
                                "return",
                                "voluntary return",
                                null,
                                A_MINUTE_LATER)),
                "maintained",
                List.of(raised(), new ObjectionSustained(OBJECTION, new PersonRef("head"), "It stays", A_MINUTE_LATER)),
                "taken back",
                List.of(raised(), new ObjectionTakenBack(OBJECTION, "It is settled", A_MINUTE_LATER)),
                "given to another to reply",
                List.of(raised(), new ObjectionReplyAssigned(OBJECTION, "UNDP", "IOM", DUE, A_MINUTE_LATER)));
    }

    static List<String> names() {
        return states().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_dialogue_about_an_objection_is_led_as_the_table_of_rights_says(String state) {
        Object[] given = states().get(state).toArray();
        Concern unhcr = new Concern("BLR", "UNHCR").answeredBy(state.contains("another") ? "UNDP" : "IOM");

        new RightsTrial(
                        RightsTrial.handledBy(ConsensusRights.table(), AGGREGATE),
                        A_MINUTE_LATER,
                        ConsensusConfiguration.eventTypes())
                .of(AGGREGATE, raise(), unhcr, null)
                .of(AGGREGATE, raise(), unhcr, null, given)
                .of(AGGREGATE, new AssignObjectionReply(OBJECTION, "UNDP"), unhcr, null, given)
                .of(AGGREGATE, new DiscussObjection(OBJECTION, "What would help?"), unhcr, null, given)
                .of(
                        AGGREGATE,
                        new OfferResolvingText(OBJECTION, "p2", "return", "safe return", null),
                        unhcr,
                        null,
                        given)
                .of(AGGREGATE, new AnswerOfferedText(OBJECTION, 1, true, null), unhcr, null, given)
                .of(AGGREGATE, new KeepObjection(OBJECTION, null), unhcr, null, given)
                .of(AGGREGATE, new SustainObjection(OBJECTION, "It stays"), unhcr, null, given)
                .of(
                        AGGREGATE,
                        new EscalateObjection(OBJECTION, Forum.UNCT_MEETING, "No wording is found"),
                        unhcr,
                        null,
                        given)
                .of(AGGREGATE, new TakeBackObjection(OBJECTION, "It is settled"), unhcr, null, given)
                .of(AGGREGATE, new LapseObjection(OBJECTION, ROUND), unhcr, null, given)
                .of(AGGREGATE, new RemindOfReply(OBJECTION), unhcr, null, given)
                .holds();
    }
}
