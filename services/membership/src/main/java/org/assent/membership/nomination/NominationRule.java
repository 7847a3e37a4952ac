package org.assent.membership.nomination;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of invitations to nominate. */
public enum NominationRule implements Rule {
    NI1(
            Basis.SEED,
            "UNCT Belarus members and IFIs for which migration is of relevance to their mandate, representatives of the RCO",
            "A co-chair invites an entity on the Network roll to nominate and says why migration is relevant to its mandate."),
    NI2(Basis.LOCAL_DEFAULT, "", "An invitation is for the seat of the member or one of the two seats of alternates."),
    NI3(
            Basis.LOCAL_DEFAULT,
            "",
            "An invitation is for a seat that nobody holds or is nominated for, while no other invitation for it is open."),
    NI4(
            Basis.LOCAL_DEFAULT,
            "",
            "The answer is expected within the working days that the settings name, in a year whose holidays are entered."),
    NI5(
            Basis.LOCAL_DEFAULT,
            "",
            "The head of the invited entity may decline while the invitation waits for a nomination, and says why."),
    NI6(
            Basis.LOCAL_DEFAULT,
            "",
            "A co-chair may take an invitation back while it waits for a nomination, and says why."),
    NI7(
            Basis.LOCAL_DEFAULT,
            "",
            "Only the clock reminds the head at half time and one working day before the end, and lets an invitation lapse."),
    NI8(Basis.LOCAL_DEFAULT, "", "An invitation follows what happens to its seat, and nobody reports that by hand.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    NominationRule(Basis basis, String quote, String sentence) {
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
