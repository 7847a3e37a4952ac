package org.assent.membership.network;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the Network itself. */
public enum NetworkRule implements Rule {
    NW1(
            Basis.LOCAL_DEFAULT,
            "",
            "Only its administrator configures a Network; an administrator of any may open another, and founding the demonstration"
                    + " fills what is empty and changes nothing."),
    NW2(Basis.LOCAL_DEFAULT, "", "A Network is entered once."),
    NW3(
            Basis.LOCAL_DEFAULT,
            "",
            "A version of the settings is adopted once and never changed; a change is a new version."),
    NW4(
            Basis.SEED,
            "The UNCNM is comprised of two permanent Co-Chairs, RC and IOM",
            "The co-chairs are the Resident Coordinator for the RCO and the Head of Mission for IOM, or those whom the terms of"
                    + " reference of another Network name."),
    NW5(
            Basis.SEED,
            "The Co-chairs will receive secretariat support for UNCNM provided by IOM",
            "The secretariat is provided by IOM, or by the entity that the terms of reference of another Network name."),
    NW6(
            Basis.SEED,
            "UN Heads of Agencies and the UN RC nominate members to the UNCNM",
            "The Network appoints neither heads nor members: entities have their heads, and heads nominate the members."),
    NW7(
            Basis.LOCAL_DEFAULT,
            "",
            "Who administers or audits acts for no entity and holds no other role that the Network gives."),
    NW8(Basis.LOCAL_DEFAULT, "", "A person is given a role once, and only a role that is held can end."),
    NW9(
            Basis.LOCAL_DEFAULT,
            "",
            "Each setting is named once and has a value of the kind it needs: working days, a percentage, an interval."),
    NW10(
            Basis.LOCAL_DEFAULT,
            "",
            "A Network has one to three co-chairs, each of another entity, and one secretariat; it changes how it is chaired only"
                    + " where nobody holds an office that would cease."),
    NW11(
            Basis.SEED,
            "Decisions by the Network will be made by consensus of UNCT",
            "What the UNCT has decided about the settings is put into force by the decision alone, and from the first such decision on"
                    + " the administrator no longer changes a value but keeps up the calendar and the framework.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    NetworkRule(Basis basis, String quote, String sentence) {
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
