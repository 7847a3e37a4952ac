package org.assent.membership.team;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of task teams and specialised resources. */
public enum TeamRule implements Rule {
    TT1(Basis.LOCAL_DEFAULT, "", "Co-chairs form a task team, change its members and end it."),
    TT2(
            Basis.LOCAL_DEFAULT,
            "",
            "A task team has a title, a mandate in words and an end that lies ahead; it advises and decides nothing."),
    TT3(
            Basis.LOCAL_DEFAULT,
            "",
            "Lead and members of a task team are entities on the roll of the Network, and the lead is one of the members."),
    TT4(Basis.LOCAL_DEFAULT, "", "A task team is formed once, and what has ended is not changed any more."),
    TT5(Basis.LOCAL_DEFAULT, "", "A change of members changes something."),
    TT6(Basis.LOCAL_DEFAULT, "", "A delivery is recorded by a co-chair, the secretariat or an entity of the team."),
    TT7(
            Basis.LOCAL_DEFAULT,
            "",
            "A delivery says what it is; its document is a page of this application or an https address."),
    TT8(Basis.LOCAL_DEFAULT, "", "Who ends a task team before its date says why."),
    SR1(
            Basis.SEED,
            "Identifying specialized resources to assist the UNCNM in discharging its duties in the most competent manner",
            "Co-chairs identify specialised resources, and each once."),
    SR2(
            Basis.LOCAL_DEFAULT,
            "",
            "A specialised resource says what it is, who provides it, for which work, and until when, which lies ahead.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    TeamRule(Basis basis, String quote, String sentence) {
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
