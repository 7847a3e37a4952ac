package org.assent.membership.seat;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of nominations and seats. */
public enum SeatRule implements Rule {
    NM1(
            Basis.SEED,
            "UN Heads of Agencies and the UN RC nominate members to the UNCNM",
            "The head of an entity nominates its members, and the Resident Coordinator those of the RCO."),
    NM2(
            Basis.SEED,
            "preferably from among staff performing migration-related functions within their own entities",
            "A nominee whose function is not related to migration is nominated with a justification."),
    NM3(
            Basis.SEED,
            "UNCT Belarus members and IFIs for which migration is of relevance to their mandate, representatives of the RCO",
            "Entities on the Network roll have seats in the Network."),
    NM4(
            Basis.LOCAL_DEFAULT,
            "",
            "A seat is nominated for while nobody else waits to be registered in it; its holder stays until then."),
    NM5(Basis.LOCAL_DEFAULT, "", "A nomination says what the nominee does in the entity."),
    NM6(
            Basis.LOCAL_DEFAULT,
            "",
            "The secretariat registers who was nominated; it checks the form only, and nobody votes on a nomination."),
    NM7(Basis.LOCAL_DEFAULT, "", "The head of the entity ends a seat, and says why."),
    NM8(Basis.LOCAL_DEFAULT, "", "Only a seat that is nominated for or held can end."),
    NM9(Basis.LOCAL_DEFAULT, "", "An entity has one member and at most two alternates."),
    NM10(
            Basis.LOCAL_DEFAULT,
            "",
            "The secretariat returns a nomination only for a defect of its form, which it names."),
    NM11(Basis.LOCAL_DEFAULT, "", "The head takes back a nomination that waits to be registered, and says why."),
    NM12(
            Basis.LOCAL_DEFAULT,
            "",
            "The head designates which of its registered people is the member; the member until then is an alternate."),
    NM13(
            Basis.LOCAL_DEFAULT,
            "",
            "The secretariat takes a member over for a free seat from a roll that was in force on a day in the past.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    SeatRule(Basis basis, String quote, String sentence) {
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
