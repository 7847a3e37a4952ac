package org.assent.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the texts of a module: every message in both languages with the same arguments, every key that a template names in
 * the bundles. A module's test asserts that the answers are empty.
 */
public final class Texts {
    private static final Pattern KEY = Pattern.compile("#\\{([\\p{L}\\p{N}._-]+)[({}]");
    private static final Pattern SPOKEN = Pattern.compile("\\bwords\\s*\\.(say|count|sayOr)\\(([^;{]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*(?:\\.[A-Za-z_-]+)+\\.?)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");

    private Texts() {}

    /**
     * What is wrong with a bundle.
     *
     * @param basename for example {@code org.assent.consensus.web.messages}
     */
    public static List<String> faultsOf(String basename) {
        Properties english = load(basename, "");
        Properties russian = load(basename, "_ru");
        List<String> faults = new ArrayList<>();
        Set<String> all = new TreeSet<>(english.stringPropertyNames());
        all.addAll(russian.stringPropertyNames());
        for (String key : all) {
            String one = english.getProperty(key);
            String other = russian.getProperty(key);
            if (one == null || other == null) {
                faults.add(key + " has no " + (one == null ? "English" : "Russian") + " text");
            } else if (!key.endsWith(".one") && !arguments(one).equals(arguments(other))) {
                // "One thing" is 1 in English and 1, 21, 31 in Russian, so only the Russian text may name the number.
                faults.add(key + " names other arguments in Russian");
            } else {
                check(key, one, faults);
                check(key, other, faults);
            }
        }
        return faults;
    }

    /** Keys that templates below {@code directory} name and none of the bundles has. */
    public static List<String> unknownKeys(Path directory, String... basenames) {
        Set<String> known = new TreeSet<>();
        for (String basename : basenames) {
            known.addAll(load(basename, "").stringPropertyNames());
        }
        List<String> unknown = new ArrayList<>();
        for (Path template : templates(directory)) {
            Matcher matcher = KEY.matcher(read(template));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    unknown.add(template.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        return unknown;
    }

    /**
     * Keys that Java below {@code directory} says through {@code words} and none of the bundles has. A literal that is only the
     * beginning of keys counts as known.
     */
    public static List<String> unspeakableKeys(Path directory, String... basenames) {
        NavigableSet<String> known = new TreeSet<>();
        for (String basename : basenames) {
            known.addAll(load(basename, "").stringPropertyNames());
        }
        List<String> unknown = new ArrayList<>();
        for (Path source : files(directory, ".java")) {
            Matcher spoken = SPOKEN.matcher(read(source));
            while (spoken.find()) {
                Matcher literal = LITERAL.matcher(spoken.group(2));
                while (literal.find()) {
                    String key = literal.group(1);
                    if (!known.contains(key) && !begins(known, key)) {
                        unknown.add(source.getFileName() + ": " + key);
                    }
                }
            }
        }
        return unknown;
    }

    private static boolean begins(NavigableSet<String> known, String key) {
        String beginning = key.endsWith(".") ? key : key + ".";
        String next = known.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }

    /** Templates that use the frame and do not begin as a page has to begin: browsers would fall back to their old quirks. */
    public static List<String> pagesWithoutDoctype(Path directory) {
        return templates(directory).stream()
                .filter(template -> read(template).contains("~{layout ::"))
                .filter(template -> !read(template).startsWith("<!DOCTYPE html>"))
                .map(template -> template.getFileName().toString())
                .toList();
    }

    private static void check(String key, String text, List<String> faults) {
        if (arguments(text).isEmpty()) {
            return;
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            faults.add(key + " is no message: " + e.getMessage());
        }
        if (text.replace("''", "").contains("'")) {
            faults.add(key + " has a lone apostrophe, which hides arguments; write ’");
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Properties load(String basename, String suffix) {
        String path = "/" + basename.replace('.', '/') + suffix + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(path), () -> path + " is missing"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> templates(Path directory) {
        return files(directory, ".html");
    }

    private static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
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
