package org.assent.membership.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.membership.web.NomineeDirectory.KnownPerson;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as it was typed.
 *
 * @param person the reference of somebody known, or {@value #NEW} for someone new
 * @param name of someone new
 * @param mail of someone new
 * @param related {@code yes} or {@code no}
 */
record NominationForm(
        @Nullable String person,
        @Nullable String name,
        @Nullable String mail,
        @Nullable String function,
        @Nullable String related,
        @Nullable String justification) {
    static final String NEW = "new";

    static NominationForm blank() {
        return new NominationForm("", "", "", "", "", "");
    }

    /** What is wrong before any rule is asked. */
    List<FieldProblem> problems(List<KnownPerson> known, Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        boolean someoneNew = NEW.equals(person);
        if (!someoneNew
                && known.stream().noneMatch(each -> each.person().value().equals(person))) {
            problems.add(new FieldProblem("person", words.say("nominate.problem.person")));
        }
        if (someoneNew && text(name).isEmpty()) {
            problems.add(new FieldProblem("name", words.say("nominate.problem.person")));
        }
        if (someoneNew && !Newcomer.isMail(mail)) {
            problems.add(new FieldProblem("mail", words.say("nominate.problem.mail")));
        }
        if (!"yes".equals(related) && !"no".equals(related)) {
            problems.add(new FieldProblem("related", words.say("nominate.problem.related")));
        }
        return problems;
    }

    /** Someone new; {@code null} where somebody known is named. */
    @Nullable
    Newcomer newcomer(Act act, IdempotencyKey key) {
        return NEW.equals(person) ? Newcomer.of(name, mail, act, key) : null;
    }

    /** Whom it names; only where there are no problems. */
    PersonRef nominee(@Nullable Newcomer newcomer) {
        return newcomer == null ? new PersonRef(text(person)) : newcomer.person();
    }

    boolean migrationRelated() {
        return "yes".equals(related);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
