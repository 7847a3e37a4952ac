package org.assent.membership.person;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of persons and their erasure. */
public enum PersonRule implements Rule {
    PS1(
            Basis.LOCAL_DEFAULT,
            "",
            "The secretariat or an administrator keeps the names of persons; a Head of Agency registers who joins that agency, and"
                    + " a co-chair whoever acts where there is no head."),
    PS2(Basis.LOCAL_DEFAULT, "", "A person is registered by name once; later the name is corrected."),
    PS3(
            Basis.LOCAL_DEFAULT,
            "",
            "A name has 2 to 200 characters, and a mail address, where there is one, can be written to."),
    PS4(
            Basis.LOCAL_DEFAULT,
            "",
            "Only a person who is registered by name, and is not erased, can be corrected or erased."),
    PS5(Basis.LOCAL_DEFAULT, "", "A correction changes something."),
    PS6(Basis.LOCAL_DEFAULT, "", "An administrator opens a case of erasure."),
    PS7(Basis.LOCAL_DEFAULT, "", "A case of erasure has a number and a legal basis, and no text of it says the name."),
    PS8(Basis.LOCAL_DEFAULT, "", "A person has one open case of erasure at a time."),
    PS9(Basis.LOCAL_DEFAULT, "", "A co-chair or an auditor confirms or declines a case of erasure."),
    PS10(Basis.LOCAL_DEFAULT, "", "Erasure takes two persons: who opened the case does not decide on it."),
    PS11(Basis.LOCAL_DEFAULT, "", "Only an open case is confirmed or declined."),
    PS12(Basis.LOCAL_DEFAULT, "", "Who declines a case of erasure says why.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    PersonRule(Basis basis, String quote, String sentence) {
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
