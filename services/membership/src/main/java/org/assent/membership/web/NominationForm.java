package org.assent.membership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.membership.web.NomineeDirectory.KnownPerson;
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
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

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
        if (someoneNew && !MAIL.matcher(text(mail)).matches()) {
            problems.add(new FieldProblem("mail", words.say("nominate.problem.mail")));
        }
        if (!"yes".equals(related) && !"no".equals(related)) {
            problems.add(new FieldProblem("related", words.say("nominate.problem.related")));
        }
        return problems;
    }

    /** Whom it names; only where there are no problems. */
    PersonRef nominee(NomineeDirectory people, String network, String entity, Act act) {
        return NEW.equals(person)
                ? people.register(network, entity, text(name), text(mail), act)
                : new PersonRef(text(person));
    }

    boolean migrationRelated() {
        return "yes".equals(related);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
