package org.assent.proposals.proposal;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the proposal: the transitions of domain section 4.2 that a person can be refused by. */
public enum ProposalRule implements Rule {
    T03(
            Basis.SEED,
            "coordinating project proposals",
            "A co-chair or the secretariat brings a text before the Network, with a title and at least one paragraph."),
    T04(
            Basis.LOCAL_DEFAULT,
            "",
            "A text is changed only while no round runs on it, on its latest revision, and with a word on what was changed."),
    T09(
            Basis.SEED,
            "Decisions by the Network will be made by consensus of UNCT after full consultations with all",
            "Only a co-chair puts a matter to the UNCT, on its latest text, and only when it is ready for decision."),
    T10(
            Basis.SEED,
            "Decisions by the Network will be made by consensus of UNCT",
            "Only the outcome of a round endorses a proposal, blocks it or leaves it as it was; nobody does so by hand."),
    T11(Basis.OTHER_BODY, "", "After an objection the text is changed before the matter is put to the UNCT again.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    ProposalRule(Basis basis, String quote, String sentence) {
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
