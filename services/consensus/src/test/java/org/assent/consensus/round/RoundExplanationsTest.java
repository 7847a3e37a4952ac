package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.broken;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.member;
import static org.assent.consensus.RoundFacts.outcome;
import static org.assent.consensus.RoundFacts.stated;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.kinds;
import static org.assent.consensus.round.RoundFixture.silenceOfNine;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.Dissociate;
import org.assent.consensus.messages.EntityDissociated;
import org.assent.consensus.messages.ExplanationFiled;
import org.assent.consensus.messages.FileExplanation;
import org.assent.kernel.PersonRef;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.junit.jupiter.api.Test;

class RoundExplanationsTest {
    /** Decided on Monday, 9 February; five working days later is the closing of Monday, 16 February. */
    private static final Instant WINDOW_CLOSES = Instant.parse("2026-02-16T15:00:00Z");

    private static final Instant LAST_MOMENT = WINDOW_CLOSES.minusMillis(1);
    private static final PersonRef BY = new PersonRef("head-UNHCR");
    private static final ConsensusReached REACHED =
            new ConsensusReached(ROUND, "BLR", SUBJECT, Mode.SILENCE, TEXT.hash(), MONDAY, outcome(NINE, MONDAY));
    private static final FileExplanation EXPLANATION = new FileExplanation(ROUND, "UNHCR", " We read it so. ");
    private static final Dissociate DISSOCIATION = new Dissociate(ROUND, "UNHCR", "p2", " Not our mandate. ");

    @Test
    void an_explanation_is_annexed_until_the_last_moment_of_the_window_S83A() {
        silenceOfNine(REACHED)
                .when(EXPLANATION, head("UNHCR", LAST_MOMENT))
                .thenEvents(new ExplanationFiled(ROUND, "UNHCR", BY, "We read it so.", LAST_MOMENT));
        silenceOfNine(REACHED).when(EXPLANATION, head("UNHCR", WINDOW_CLOSES)).thenRefused(ConsensusRule.S83A);
    }

    @Test
    void an_entity_dissociates_itself_from_a_paragraph_that_was_adopted_S83A() {
        silenceOfNine(REACHED)
                .when(DISSOCIATION, head("UNHCR", LAST_MOMENT))
                .thenEvents(new EntityDissociated(ROUND, "UNHCR", BY, "p2", "Not our mandate.", LAST_MOMENT));
        silenceOfNine(REACHED)
                .when(new Dissociate(ROUND, "UNHCR", "p9", "Not our mandate."), head("UNHCR", LAST_MOMENT))
                .thenRefused(ConsensusRule.S83A);
        silenceOfNine(REACHED).when(DISSOCIATION, head("UNHCR", WINDOW_CLOSES)).thenRefused(ConsensusRule.S83A);
    }

    @Test
    void a_text_that_was_not_adopted_may_be_explained_on_and_not_dissociated_from_S83A() {
        Object[] history = {stated("WHO", Position.OBJECT), broken(NINE, stated("WHO", Position.OBJECT))};

        assertThat(kinds(silenceOfNine(history).when(EXPLANATION, head("UNHCR", MONDAY))))
                .containsExactly(ExplanationFiled.class);
        silenceOfNine(history).when(DISSOCIATION, head("UNHCR", MONDAY)).thenRefused(ConsensusRule.S83A);
    }

    @Test
    void nothing_is_annexed_before_an_outcome_or_without_one_S83A() {
        silenceOfNine().when(EXPLANATION, head("UNHCR", MONDAY.minusSeconds(1))).thenRefused(ConsensusRule.S83A);
        silenceOfNine(new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex"))
                .when(EXPLANATION, head("UNHCR", MONDAY))
                .thenRefused(ConsensusRule.S83A);
    }

    @Test
    void it_is_for_heads_of_the_roll_and_says_something_CR1_S83A() {
        silenceOfNine(REACHED).when(EXPLANATION, member("UNHCR", MONDAY)).thenRefused(ConsensusRule.CR1);
        silenceOfNine(REACHED).when(EXPLANATION, head("UNDP", MONDAY)).thenRefused(ConsensusRule.CR1);
        silenceOfNine(REACHED)
                .when(new FileExplanation(ROUND, "WB", "We note"), head("WB", MONDAY))
                .thenRefused(ConsensusRule.CR1);
        silenceOfNine(REACHED)
                .when(new FileExplanation(ROUND, "UNHCR", " "), head("UNHCR", MONDAY))
                .thenRefused(ConsensusRule.S83A);
        silenceOfNine(REACHED)
                .when(new Dissociate(ROUND, "UNHCR", "p2", " "), head("UNHCR", MONDAY))
                .thenRefused(ConsensusRule.S83A);
    }
}
