package org.assent.proposals.proposal;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the proposal: the transitions of domain section 4.2 that a person can be refused by. */
public enum ProposalRule implements Rule {
    T03(
            Basis.SEED,
            "coordinating project proposals",
            "A joint programme is drafted by a member for its own organisation under an open call, an imported draft comes under one"
                    + " later, and any other text is brought in by a co-chair or the secretariat with a title and a paragraph."),
    T04(
            Basis.LOCAL_DEFAULT,
            "",
            "A text is changed by those who draft it, while no check, consultation or round runs on it, on its latest version, and"
                    + " where a revised text is offered with a word on what was changed."),
    T05(
            Basis.LOCAL_DEFAULT,
            "",
            "Only the lead organisation submits a draft for the check, while its call is open and nothing mandatory is missing."),
    T06(
            Basis.SEED,
            "Ensuring that files of documentation pertaining to the submissions under calls for proposals and meetings are complete",
            "Only the secretariat finds a dossier complete or not, on the latest text, and a dossier is complete only when nothing"
                    + " required is missing; what goes back says why."),
    T07(
            Basis.SEED,
            "after full consultations with all Network members",
            "The secretariat opens the consultation on the latest text that was found complete, one at a time and with every member,"
                    + " and only its close has a result."),
    T08(
            Basis.LOCAL_DEFAULT,
            "",
            "Only the lead organisation submits a revision, once every comment has its disposition and with a word on what was"
                    + " changed; the secretariat confirms its class, or says why it is the other one."),
    T09(
            Basis.SEED,
            "Decisions by the Network will be made by consensus of UNCT after full consultations with all",
            "Only a co-chair puts a matter to the UNCT, on its latest text, and only when it is ready for decision."),
    T10(
            Basis.SEED,
            "Decisions by the Network will be made by consensus of UNCT",
            "Only the outcome of a round endorses a proposal, blocks it or leaves it as it was; nobody does so by hand."),
    T11(Basis.OTHER_BODY, "", "After an objection the text is changed before the matter is put to the UNCT again."),
    T12(
            Basis.LOCAL_DEFAULT,
            "",
            "A blocked proposal is taken back by its lead organisation with a reason, or its objection is withdrawn in writing by the"
                    + " head of the entity that made it."),
    T13(
            Basis.LOCAL_DEFAULT,
            "",
            "Only the Resident Coordinator records what came of an escalation, with its text and its evidence: the text is revised or"
                    + " not endorsed, and it is never endorsed by this."),
    NS1(
            Basis.LOCAL_DEFAULT,
            "",
            "A change of the settings changes at least one of them to a value that it can have, with a reason; its text is made from"
                    + " the values and nobody types it."),
    NS2(
            Basis.LOCAL_DEFAULT,
            "",
            "A change of the settings is put to the UNCT only while its text does not start from values that are no longer in force;"
                    + " otherwise it is made anew first."),
    T29(
            Basis.LOCAL_DEFAULT,
            "",
            "The head of the lead organisation withdraws a proposal before it is endorsed, with a reason.");

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
