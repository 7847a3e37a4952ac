package org.assent.rules.consensus;

import static org.assent.kernel.Basis.FUND_FACT;
import static org.assent.kernel.Basis.LOCAL_DEFAULT;
import static org.assent.kernel.Basis.OTHER_BODY;
import static org.assent.kernel.Basis.SEED;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of consensus (domain rules, section 8). Numbers are never in it; they are settings of the Network. */
public enum ConsensusRule implements Rule {
    CR1(
            SEED,
            "Decisions by the Network will be made by consensus of UNCT",
            "The UNCT decides: on the roll are the Resident Coordinator and one Head of Agency for each entity on the UNCT"
                    + " roll; focal points, institutions without a seat, observers and the secretariat are not."),
    CR2(
            LOCAL_DEFAULT,
            "",
            "The roll is frozen when the round opens; an acting head is accredited with dates before acting, and nobody acts"
                    + " for two entities."),
    CR3(
            LOCAL_DEFAULT,
            "",
            "Each entity has one position: the latest by its accredited head counts, and the earlier ones stay on record."),
    CR4(
            SEED,
            "after full consultations with all Network members",
            "Only a co-chair opens a round, and only once the consultation on this version is complete, every comment is"
                    + " answered, the papers are complete and no other round on the subject is open."),
    CR5(
            LOCAL_DEFAULT,
            "",
            "The opening fixes subject, exact text, documents, roll, mode and chair; the silence starts once every seat on"
                    + " the roll has been served or waived by name."),
    CR6(OTHER_BODY, "", "What has incomplete papers is not put on the agenda."),
    /** The rule of the table of positions, which has no number of its own: section 8.3. */
    S83(
            OTHER_BODY,
            "",
            "A reservation, standing aside, an objection and an amendment come with a written reason, about the text or a"
                    + " paragraph of it."),
    /** Also of the table of positions: what follows the outcome. */
    S83A(
            LOCAL_DEFAULT,
            "",
            "For as many working days after the outcome as this Network has set, an entity on the roll may explain its position or"
                    + " dissociate itself from a paragraph; both are annexed and change nothing in the outcome."),
    /** Also of the table of positions: who may take one for a head, and what it is worth. */
    S83B(
            LOCAL_DEFAULT,
            "",
            "A position that the secretariat or a co-chair records for a head with evidence, or that a head states without the"
                    + " second factor, may block at once, never lifts a block, and gives consent only once its head confirms it;"
                    + " its head may contest it."),
    CR7(
            OTHER_BODY,
            "",
            "The silence lasts at least as long as this Network has set, in elapsed time, and ends inside office hours of"
                    + " a working day of the duty station; otherwise its end moves on."),
    CR8(
            OTHER_BODY,
            "",
            "Only a written objection or amendment received before the silence ends breaks it; what is received at its end"
                    + " or later is kept as late and has no effect."),
    CR9(
            OTHER_BODY,
            "",
            "When the silence ends unbroken, the outcome is established and all are told; when it is broken, the text is not"
                    + " adopted and the round ends at that moment."),
    CR10(
            LOCAL_DEFAULT,
            "",
            "In a meeting of the UNCT with its quorum, the chair states the text and asks for objections; whoever is present"
                    + " and does not object consents, and whoever is absent gets a silence to confirm."),
    CR11(
            FUND_FACT,
            "",
            "Consensus is reached when no objection stands, every seat on the roll has consented or stood aside, and not all"
                    + " have stood aside."),
    CR12(
            SEED,
            "Decisions by the Network will be made by consensus of UNCT",
            "There is no vote: no weighting, no proxy for another entity and no casting position of the chair."),
    CR13(
            LOCAL_DEFAULT,
            "",
            "Only its maker may withdraw an objection, in writing; a new silence on the unchanged text follows."),
    CR14(
            LOCAL_DEFAULT,
            "",
            "A position may be changed until the silence ends or the meeting has concluded, but an objection that broke a"
                    + " silence stands."),
    CR14A(
            LOCAL_DEFAULT,
            "",
            "A position belongs to the text on which it was stated and never carries over to another text."),
    CR15(
            LOCAL_DEFAULT,
            "",
            "The chair may extend a silence once, before it ends, with a reason and by at least what this Network has set;"
                    + " nobody may shorten it."),
    CR16(LOCAL_DEFAULT, "", "When the lead organisation withdraws the subject, the round is void."),
    CR17(
            LOCAL_DEFAULT,
            "",
            "After as many broken silences on one subject as this Network has set, the next round is a meeting."),
    CR17A(
            LOCAL_DEFAULT,
            "",
            "A co-chair may withdraw a round that was opened by mistake, with a reason, while nobody has stated a position."),
    CR18(
            OTHER_BODY,
            "",
            "A deadlock is taken up by the co-chairs, then by a meeting, then escalated, then returned for revision or closed;"
                    + " no way leads from it to endorsement without a round that reaches consensus."),
    CR19(
            LOCAL_DEFAULT,
            "",
            "A head whose entity leads or takes part in the subject is marked as interested, keeps the position, and the"
                    + " record shows it."),
    CR20(
            LOCAL_DEFAULT,
            "",
            "While a silence runs, objections and amendments are shown to the whole roll and other positions only to the"
                    + " co-chairs, the secretariat and their makers; after it everything is visible to the roll, members and"
                    + " auditors."),
    CR21(
            LOCAL_DEFAULT,
            "",
            "When the application, its database or its mail was out of reach for too long near the end of a silence, the"
                    + " silence is extended once, by nobody's decision."),
    CR22(
            LOCAL_DEFAULT,
            "",
            "A round on a matter in which the chair's entity leads or takes part is chaired by the other co-chair, unless both"
                    + " are interested, which the record shows."),
    /** Equal information; it has no number in the domain rules and follows from "served or waived by name" (CR5). */
    EI1(
            LOCAL_DEFAULT,
            "",
            "Nothing is adopted while a seat on the roll was served other documents than the rest and was not waived by name; a"
                    + " silence is then extended at its end, and the seat and the document are named.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    ConsensusRule(Basis basis, String quote, String sentence) {
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
