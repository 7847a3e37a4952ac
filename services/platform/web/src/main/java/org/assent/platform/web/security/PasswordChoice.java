package org.assent.platform.web.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.kernel.TextHash;
import org.springframework.core.io.ClassPathResource;

/** Which passwords may be chosen: long enough, and none that is guessed first. No kind of character is asked for. */
final class PasswordChoice {
    static final int SHORTEST = 8;
    static final int LONGEST = 200;
    private static final int DIGITS = 10;

    private final Set<String> common;

    private PasswordChoice(Set<String> common) {
        this.common = common;
    }

    static PasswordChoice withTheListOfCommonOnes() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("org/assent/platform/web/security/common-passwords.txt").getInputStream(),
                StandardCharsets.UTF_8))) {
            return new PasswordChoice(
                    lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a password for an account: the key of a text; nothing where it may be chosen.
     *
     * @param username the name of the account, which must not be the password
     */
    Optional<String> problem(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.too-short");
        }
        if (length > LONGEST) {
            return Optional.of("password.too-long");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean oneCharacter = plain.chars().distinct().count() == 1;
        boolean name = username.length() > 3 && plain.contains(username.toLowerCase(Locale.ROOT));
        return oneCharacter || name || common.contains(digest(plain))
                ? Optional.of("password.too-common")
                : Optional.empty();
    }

    private static String digest(String password) {
        return TextHash.of(password).value().substring(0, DIGITS);
    }
}
