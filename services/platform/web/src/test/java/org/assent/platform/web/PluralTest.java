package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.assent.kernel.Plural;
import org.junit.jupiter.api.Test;

class PluralTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void russian_nouns_take_three_forms() {
        for (long one : new long[] {1, 21, 31, 101, 1001}) {
            assertThat(Plural.of(RUSSIAN, one)).as("%d", one).isEqualTo(Plural.ONE);
        }
        for (long few : new long[] {2, 3, 4, 22, 34, 103}) {
            assertThat(Plural.of(RUSSIAN, few)).as("%d", few).isEqualTo(Plural.FEW);
        }
        for (long many : new long[] {0, 5, 9, 10, 11, 12, 14, 19, 20, 25, 111, 112, 213}) {
            assertThat(Plural.of(RUSSIAN, many)).as("%d", many).isEqualTo(Plural.MANY);
        }
    }

    @Test
    void english_nouns_take_two_forms() {
        assertThat(Plural.of(Locale.ENGLISH, 1)).isEqualTo(Plural.ONE);
        assertThat(Plural.of(Locale.ENGLISH, 0)).isEqualTo(Plural.MANY);
        assertThat(Plural.of(Locale.ENGLISH, 2)).isEqualTo(Plural.MANY);
        assertThat(Plural.of(Locale.ENGLISH, 21)).isEqualTo(Plural.MANY);
    }
}
