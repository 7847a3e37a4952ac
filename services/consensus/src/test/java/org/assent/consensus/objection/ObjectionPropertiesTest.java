package org.assent.consensus.objection;

import static org.assent.consensus.ObjectionFacts.DUE;
import static org.assent.consensus.ObjectionFacts.OBJECTION;
import static org.assent.consensus.ObjectionFacts.raised;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.system;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.Forum;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.messages.AnswerOfferedText;
import org.assent.consensus.messages.AssignObjectionReply;
import org.assent.consensus.messages.DiscussObjection;
import org.assent.consensus.messages.EscalateObjection;
import org.assent.consensus.messages.KeepObjection;
import org.assent.consensus.messages.LapseObjection;
import org.assent.consensus.messages.ObjectionEscalated;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.OfferResolvingText;
import org.assent.consensus.messages.OfferedTextAccepted;
import org.assent.consensus.messages.OfferedTextDeclined;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.consensus.messages.SustainObjection;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.kernel.Act;
import org.assent.testing.Fixture;

/** Whatever is tried in whatever order: the dialogue takes only the ways drawn here, and an end is an end. */
class ObjectionPropertiesTest {
    private static final UUID NEXT_ROUND = UUID.fromString("01920000-0000-7000-8000-0000000000a1");

    /** From where to where a dialogue may go. */
    private static final Map<ObjectionState, Set<ObjectionState>> WAYS = Map.of(
            ObjectionState.RAISED,
            EnumSet.of(
                    ObjectionState.IN_DIALOGUE,
                    ObjectionState.TEXT_OFFERED,
                    ObjectionState.SUSTAINED,
                    ObjectionState.ESCALATED,
                    ObjectionState.WITHDRAWN,
                    ObjectionState.LAPSED),
            ObjectionState.IN_DIALOGUE,
            EnumSet.of(
                    ObjectionState.TEXT_OFFERED,
                    ObjectionState.SUSTAINED,
                    ObjectionState.ESCALATED,
                    ObjectionState.WITHDRAWN,
                    ObjectionState.LAPSED),
            ObjectionState.TEXT_OFFERED,
            EnumSet.of(
                    ObjectionState.IN_DIALOGUE,
                    ObjectionState.RESOLVED,
                    ObjectionState.SUSTAINED,
                    ObjectionState.ESCALATED,
                    ObjectionState.WITHDRAWN,
                    ObjectionState.LAPSED),
            ObjectionState.SUSTAINED,
            EnumSet.of(ObjectionState.ESCALATED, ObjectionState.WITHDRAWN, ObjectionState.LAPSED),
            ObjectionState.ESCALATED,
            EnumSet.of(ObjectionState.WITHDRAWN, ObjectionState.LAPSED),
            ObjectionState.RESOLVED,
            EnumSet.of(ObjectionState.WITHDRAWN),
            ObjectionState.WITHDRAWN,
            EnumSet.noneOf(ObjectionState.class),
            ObjectionState.LAPSED,
            EnumSet.noneOf(ObjectionState.class));

    /** What may be tried. */
    enum Try {
        SAY,
        REPLY,
        ASSIGN,
        OFFER,
        ACCEPT,
        DECLINE,
        ACCEPT_FOR_ANOTHER,
        KEEP,
        SUSTAIN,
        ESCALATE,
        TAKE_BACK,
        LAPSE;

        Object command(int offer) {
            return switch (this) {
                case SAY -> new DiscussObjection(OBJECTION, "Let us talk");
                case REPLY -> new DiscussObjection(OBJECTION, "Let us see");
                case ASSIGN -> new AssignObjectionReply(OBJECTION, "UNDP");
                case OFFER -> new OfferResolvingText(OBJECTION, "p2", "return", "voluntary return", null);
                case ACCEPT, ACCEPT_FOR_ANOTHER -> new AnswerOfferedText(OBJECTION, offer, true, null);
                case DECLINE -> new AnswerOfferedText(OBJECTION, offer, false, "Not enough");
                case KEEP -> new KeepObjection(OBJECTION, null);
                case SUSTAIN -> new SustainObjection(OBJECTION, "A matter of principle");
                case ESCALATE -> new EscalateObjection(OBJECTION, Forum.UNCT_MEETING, "Stuck");
                case TAKE_BACK -> new TakeBackObjection(OBJECTION, "");
                case LAPSE -> new LapseObjection(OBJECTION, NEXT_ROUND);
            };
        }

        Act by(Instant at) {
            return switch (this) {
                case SAY, ACCEPT, DECLINE, KEEP, SUSTAIN -> head("UNHCR", at);
                case REPLY, ACCEPT_FOR_ANOTHER -> head("IOM", at);
                case ASSIGN, OFFER, ESCALATE -> coChair("RCO", at);
                case TAKE_BACK, LAPSE -> system(at);
            };
        }
    }

    @Property(tries = 60)
    void a_dialogue_takes_only_the_ways_that_are_drawn_and_decides_nothing(
            @ForAll @Size(max = 12) List<Try> tries, @ForAll boolean late) {
        List<Object> history = new ArrayList<>(List.of(raised()));
        ObjectionState state = ObjectionState.RAISED;
        int offer = 0;
        Instant at = late ? DUE.plusSeconds(1) : DUE.minusSeconds(3600);
        for (Try next : tries) {
            at = at.plusSeconds(1);
            Fixture<Objection> fixture = Fixture.of(Objection.class, ConsensusConfiguration.eventTypes())
                    .given(history.toArray());
            Fixture<Objection>.Then then = fixture.when(next.command(offer), next.by(at));
            if (then.refusal() != null) {
                continue;
            }
            for (Object event : then.events()) {
                assertThat(event.getClass().getSimpleName())
                        .as("nothing here decides")
                        .doesNotContain("Consensus");
                ObjectionState reached = after(event, state);
                if (reached != state) {
                    assertThat(WAYS.get(state)).as(state + " by " + next).contains(reached);
                }
                state = reached;
                offer = event instanceof ResolvingTextOffered offered ? offered.number() : offer;
                history.add(event);
            }
        }
    }

    private static ObjectionState after(Object event, ObjectionState before) {
        if (event instanceof ResolvingTextOffered) {
            return ObjectionState.TEXT_OFFERED;
        }
        if (event instanceof OfferedTextAccepted) {
            return ObjectionState.RESOLVED;
        }
        if (event instanceof OfferedTextDeclined) {
            return ObjectionState.IN_DIALOGUE;
        }
        if (event instanceof ObjectionSustained) {
            return ObjectionState.SUSTAINED;
        }
        if (event instanceof ObjectionEscalated) {
            return ObjectionState.ESCALATED;
        }
        if (event instanceof ObjectionTakenBack) {
            return ObjectionState.WITHDRAWN;
        }
        if (event instanceof ObjectionLapsed) {
            return ObjectionState.LAPSED;
        }
        boolean said = event.getClass().getSimpleName().equals("ObjectionDiscussed");
        return said && before == ObjectionState.RAISED ? ObjectionState.IN_DIALOGUE : before;
    }
}
