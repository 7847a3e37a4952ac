package org.assent.proposals.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Usd;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Words;
import org.assent.proposals.Section;
import org.assent.proposals.StillMissing.Missing;
import org.assent.rules.budget.BudgetCheck;
import org.springframework.beans.factory.ObjectProvider;

/** Says what belongs to a concept note in the reader's language. */
final class DraftWords {
    private final Words words;
    private final ObjectProvider<PersonNames> names;

    DraftWords(Words words, ObjectProvider<PersonNames> names) {
        this.words = words;
        this.names = names;
    }

    Words words() {
        return words;
    }

    boolean russian() {
        return words.locale().getLanguage().equals("ru");
    }

    /** What a section is called. */
    String name(Section section) {
        return words.say("draft.section." + section.key());
    }

    /** A thing that is missing, with what it is about. */
    String missing(Missing missing) {
        return missing(missing.key(), missing.about());
    }

    /** What is wrong with a budget. */
    String fault(BudgetCheck.Fault fault) {
        return missing(fault.kind().key(), fault.about());
    }

    private String missing(String key, String about) {
        if (about.isEmpty()) {
            return words.say("missing." + key);
        }
        return switch (key) {
            case "title-long", "text-long" -> words.count("missing." + key + ".about", Long.parseLong(about));
            case "marker", "marker-justification", "marker-long", "marker-scale" ->
                words.say("missing." + key + ".about", words.say("draft.marker." + about));
            case "budget-total-differs" -> total(Usd.of(about));
            default -> words.say("missing." + key + ".about", about);
        };
    }

    private String total(Usd above) {
        return above.isNegative()
                ? words.say("missing.budget-total-differs.below", usd(Usd.ZERO.minus(above)))
                : words.say("missing.budget-total-differs.about", usd(above));
    }

    /** {@code 7,000.00}. */
    String usd(Usd amount) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(2);
        return format.format(amount.value());
    }

    /** {@code 7}, {@code 7.5}. */
    String percent(BigDecimal percent) {
        return NumberFormat.getNumberInstance(words.locale()).format(percent);
    }

    /** A person's name, with the organisation they acted for. */
    String person(PersonRef person) {
        PersonNames known = names.getIfAvailable();
        return known == null ? person.value() : known.of(person);
    }
}
