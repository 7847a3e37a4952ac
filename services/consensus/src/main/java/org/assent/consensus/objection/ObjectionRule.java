package org.assent.consensus.objection;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the dialogue about an objection. */
public enum ObjectionRule implements Rule {
    OB1(
            Basis.LOCAL_DEFAULT,
            "",
            "A dialogue begins, lapses and ends by withdrawal only because of what happened in the round or before its subject;"
                    + " nothing in the dialogue lifts what blocks."),
    OB2(
            Basis.LOCAL_DEFAULT,
            "",
            "In the dialogue speak the head of the entity that objects, the head and members of the organisation that owes the"
                    + " reply, and the co-chairs."),
    OB3(
            Basis.LOCAL_DEFAULT,
            "",
            "The dialogue goes on until it is resolved, maintained, taken further or overtaken by a new round."),
    OB4(Basis.LOCAL_DEFAULT, "", "A message, a reason and a wording are written, with at most 10,000 characters each."),
    OB5(
            Basis.LOCAL_DEFAULT,
            "",
            "A co-chair may ask another entity of the roll for the reply, other than the one that objects and the one that"
                    + " owes it."),
    OB6(
            Basis.LOCAL_DEFAULT,
            "",
            "A wording is offered by the organisation that owes the reply or by a co-chair, for one paragraph of the text and"
                    + " in other words than it has."),
    OB7(
            Basis.LOCAL_DEFAULT,
            "",
            "Only the head of the entity that objects says whether the wording on the table resolves the objection, and gives a"
                    + " reason where it does not."),
    OB8(
            Basis.LOCAL_DEFAULT,
            "",
            "An objection belongs to the seat: it stands when its head changes, and the new head keeps it once or withdraws it."),
    OB9(
            Basis.LOCAL_DEFAULT,
            "",
            "Only the head of the entity that objects maintains the objection and so ends the dialogue."),
    OB10(
            Basis.OTHER_BODY,
            "",
            "A co-chair takes an objection further, with a reason, once its maker maintains it or the time for the reply has"
                    + " passed."),
    OB11(
            Basis.LOCAL_DEFAULT,
            "",
            "Whoever owes the reply is reminded once, a working day before it is due, unless somebody has answered.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    ObjectionRule(Basis basis, String quote, String sentence) {
        this.basis = basis;
        this.quote = quote;
        this.sentence = sentence;
    }

    @Override
    public Basis basis() {
        return basis;
    }

    @Override
    public String quote() {
        return quote;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
