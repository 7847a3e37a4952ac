package org.assent.membership.names;

import java.util.Locale;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.FindOffices;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Accounts;
import org.jspecify.annotations.Nullable;

/** The language of a person's account, else the first one of the Network. */
final class LetterLanguages implements FindLetterLanguage {
    private final Optional<Accounts> accounts;
    private final FindOffices offices;

    LetterLanguages(Optional<Accounts> accounts, FindOffices offices) {
        this.accounts = accounts;
        this.offices = offices;
    }

    @Override
    public Locale language(String network, @Nullable PersonRef person, Moment moment) {
        return Optional.ofNullable(person)
                .flatMap(known -> accounts.flatMap(all -> all.language(known, network)))
                .orElseGet(() -> ofTheNetwork(network, moment));
    }

    private Locale ofTheNetwork(String network, Moment moment) {
        return offices.offices(network, moment).languages().stream()
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
