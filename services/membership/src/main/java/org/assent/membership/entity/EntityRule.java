package org.assent.membership.entity;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the register of entities. */
public enum EntityRule implements Rule {
    EN1(
            Basis.LOCAL_DEFAULT,
            "",
            "Only an administrator keeps the register of entities; founding the demonstration fills what is empty and"
                    + " changes nothing."),
    EN2(Basis.LOCAL_DEFAULT, "", "An entity is entered in the register once."),
    EN3(
            Basis.LOCAL_DEFAULT,
            "Decisions by the Network will be made by consensus of UNCT after full consultations with all Network members.",
            "An entity that is neither resident nor present by a national correspondent is on the UNCT roll only by a"
                    + " marked local setting, and only such an entity bears the mark."),
    EN4(
            Basis.LOCAL_DEFAULT,
            "",
            "Who heads an entity is recorded once in office: not ahead of the day, and later than the head before."),
    EN5(Basis.LOCAL_DEFAULT, "", "A change in the register changes something."),
    EN6(Basis.LOCAL_DEFAULT, "", "Only who holds an office can leave it."),
    EN7(
            Basis.LOCAL_DEFAULT,
            "",
            "An acting head is accredited from one moment to a later one that has not passed, and the accreditation ends by"
                    + " itself."),
    EN8(
            Basis.LOCAL_DEFAULT,
            "",
            "Where the head has left, the Resident Coordinator accredits on the agency's letter, which is named."),
    EN9(Basis.LOCAL_DEFAULT, "", "At any moment one person acts for an entity, and never the head for the head."),
    EN10(Basis.LOCAL_DEFAULT, "", "Only an accreditation that is in force or to come can be ended.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    EntityRule(Basis basis, String quote, String sentence) {
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
