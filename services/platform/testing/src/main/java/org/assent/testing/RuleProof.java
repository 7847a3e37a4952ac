package org.assent.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assent.kernel.Rule;

/**
 * A rule that no test proves fails the build. A rule is proven by a test that has its id in its name and expects it to refuse:
 * {@code void an_objection_without_its_text_is_refused_CR8()} with {@code thenRefused(ConsensusRule.CR8)} in it.
 */
public final class RuleProof {
    private static final Pattern TEST = Pattern.compile("\\n    void (\\w+)\\(");
    private static final String REFUSED = "thenRefused\\(\\s*(?:\\w+\\.)?";

    private RuleProof() {}

    /** The rules of a book that the code below a directory refuses by. */
    public static Set<String> refusedBy(Class<? extends Rule> book, Path main) {
        Pattern imported = Pattern.compile("import static " + Pattern.quote(book.getName()) + "\\.(\\w+);");
        Set<String> ids = new TreeSet<>();
        for (String source : sources(main)) {
            Matcher matcher = imported.matcher(source);
            while (matcher.find()) {
                ids.add(matcher.group(1));
            }
        }
        return ids;
    }

    /** Those of the rules that no test below a directory proves. */
    public static Set<String> unproven(Set<String> ids, Path tests) {
        Set<String> unproven = new TreeSet<>(ids);
        for (String source : sources(tests)) {
            for (String test : tests(source)) {
                String name = test.substring(0, test.indexOf('(')).toUpperCase(Locale.ROOT);
                unproven.removeIf(id -> List.of(name.split("_")).contains(id)
                        && Pattern.compile(REFUSED + id + "\\b").matcher(test).find());
            }
        }
        return unproven;
    }

    /** Each test from its name to the next one's. */
    private static List<String> tests(String source) {
        List<String> tests = new ArrayList<>();
        Matcher matcher = TEST.matcher(source);
        int begin = -1;
        while (matcher.find()) {
            if (begin >= 0) {
                tests.add(source.substring(begin, matcher.start()));
            }
            begin = matcher.start(1);
        }
        if (begin >= 0) {
            tests.add(source.substring(begin));
        }
        return tests;
    }

    private static List<String> sources(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(RuleProof::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
