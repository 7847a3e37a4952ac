package org.assent.membership.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindOffices.OfficesView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Accounts;
import org.junit.jupiter.api.Test;

class LetterLanguagesTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final PersonRef CHOSE = new PersonRef("chose English");
    private static final PersonRef NEW = new PersonRef("has no account");
    private static final Moment NOW = new Moment(Instant.parse("2026-11-29T12:00:00Z"), 1, false);

    private final FindOffices russianFirst =
            (network, moment) -> new OfficesView(network, 1, "", List.of("ru", "en"), List.of(), "", List.of());

    @Test
    void somebody_is_written_to_in_the_language_that_they_chose() {
        assertThat(languages().language("BLR", CHOSE, NOW)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void who_has_no_account_is_written_to_in_the_first_language_of_the_Network() {
        assertThat(languages().language("BLR", NEW, NOW)).isEqualTo(RUSSIAN);
        assertThat(languages().language("BLR", null, NOW)).isEqualTo(RUSSIAN);
        assertThat(new LetterLanguages(Optional.empty(), russianFirst).language("BLR", CHOSE, NOW))
                .isEqualTo(RUSSIAN);
    }

    private LetterLanguages languages() {
        Accounts accounts = (Accounts) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> method.getName().equals("language") && CHOSE.equals(arguments[0])
                        ? Optional.of(Locale.ENGLISH)
                        : Optional.empty());
        return new LetterLanguages(Optional.of(accounts), russianFirst);
    }
}
