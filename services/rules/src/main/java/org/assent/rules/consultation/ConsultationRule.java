package org.assent.rules.consultation;

import static org.assent.kernel.Basis.LOCAL_DEFAULT;
import static org.assent.kernel.Basis.SEED;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of consultations, called by the points of domain section 7. Numbers are settings of the Network. */
public enum ConsultationRule implements Rule {
    S71(
            SEED,
            "after full consultations with all Network members",
            "Every member of the Network is asked: the list is computed from the active seats on the day the consultation opens"
                    + " and frozen; whoever is nominated later is added and has at least the time this Network has set."),
    S72(
            LOCAL_DEFAULT,
            "",
            "A consultation is opened by its matter, on one exact text that has at least one paragraph, and its deadline falls"
                    + " into a year that has a calendar."),
    S73(
            LOCAL_DEFAULT,
            "",
            "Each seat has one response, given by its member, its alternate or its head before the deadline on the text that"
                    + " is consulted on; a later one replaces it, and the earlier ones stay on record."),
    /** What a response must contain: the second half of point 3. */
    S73A(
            LOCAL_DEFAULT,
            "",
            "A comment is in words and about the text or a paragraph of it; whoever requests a change says which; no comment"
                    + " and cannot advise come without comments."),
    /** Replies that came outside the application. */
    S73B(
            LOCAL_DEFAULT,
            "",
            "A reply that came by mail, letter, telephone or in a meeting may be filed by the secretariat on behalf of a member"
                    + " before the deadline, with the day, the way and what shows it; the member may replace it until the"
                    + " deadline or contest it, and no consultation closes early by it."),
    /** Drafts within an agency. */
    S73C(
            LOCAL_DEFAULT,
            "",
            "A draft of an agency's answer is read and written by its members and its head alone and is not on record; the head"
                    + " clears it, and only then it is an answer."),
    S74(
            SEED,
            "after full consultations with all Network members",
            "A consultation closes when everybody has answered, or when its deadline has passed and whoever is silent was"
                    + " served and reminded or waived by name; silence is never support."),
    /** Proof of delivery: the first half of point 4. */
    S74A(
            LOCAL_DEFAULT,
            "",
            "Every addressee is served with proof; one whom nothing has reached, or who has no address on file, may be waived"
                    + " by name and with a reason by a co-chair or the secretariat while the consultation runs."),
    /** Reminders: the second half of point 4. */
    S74B(
            LOCAL_DEFAULT,
            "",
            "Whoever is silent is reminded at half time and one working day before the deadline, and in between when the"
                    + " secretariat or a co-chair asks for it."),
    /** Letters that came back. */
    S74C(
            LOCAL_DEFAULT,
            "",
            "A letter that came back is no proof of delivery; the mail server says so, or the secretariat or a co-chair, with"
                    + " what came back."),
    S75(
            LOCAL_DEFAULT,
            "",
            "The lead organisation or the secretariat disposes of each comment that stands: accepted, partly accepted or not"
                    + " accepted, with a reason."),
    /** The answer of whoever commented. */
    S75A(
            LOCAL_DEFAULT,
            "",
            "Whoever made a comment may say whether what became of it satisfies; this is shown and decides nothing."),
    /** Comments that say the same. */
    S75B(
            LOCAL_DEFAULT,
            "",
            "A comment that says the same as another may be marked so by whoever disposes of comments: one disposition then"
                    + " answers both."),
    S76(
            LOCAL_DEFAULT,
            "",
            "What government, civil society, migrants or donors said is recorded by the secretariat, a co-chair or the lead"
                    + " organisation, with the day, the question and the answer; it is no position."),
    S77(
            LOCAL_DEFAULT,
            "",
            "A running consultation whose text or matter changes becomes void, with a reason; a co-chair or the secretariat"
                    + " may declare it void as well.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    ConsultationRule(Basis basis, String quote, String sentence) {
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
