package org.assent.membership.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assent.membership.messages.AdoptCoChairModel;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.CooperationFramework;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.RegisterNetwork;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A Network as it was typed.
 *
 * @param network country code, three letters
 * @param languages {@code en}, {@code ru}
 * @param zone of the duty station, {@code Asia/Almaty}
 * @param workingDays on which the duty station works
 * @param opens {@code 09:00}
 * @param closes {@code 18:00}
 * @param holidays one on each line, {@code 2027-01-01 New Year}
 * @param coChairs acronyms, separated by commas
 */
record NetworkForm(
        @Nullable String network,
        @Nullable String nameEnglish,
        @Nullable String nameRussian,
        @Nullable String termsOfReference,
        @Nullable List<String> languages,
        @Nullable String zone,
        @Nullable List<DayOfWeek> workingDays,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String holidays,
        @Nullable String frameworkEnglish,
        @Nullable String frameworkRussian,
        @Nullable String firstYear,
        @Nullable String lastYear,
        @Nullable String coChairs,
        @Nullable String secretariat) {
    private static final int YEARS = 3;

    static NetworkForm blank() {
        return new NetworkForm(
                "",
                "",
                "",
                "",
                List.of("en", "ru"),
                "",
                List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                "09:00",
                "18:00",
                "",
                "",
                "",
                "",
                "",
                "RCO, IOM",
                "IOM");
    }

    List<FieldProblem> problems(Words words, int thisYear) {
        List<FieldProblem> problems = new ArrayList<>();
        check(code().matches("[A-Z]{3}"), "network", words, problems);
        check(!text(nameEnglish).isEmpty(), "nameEnglish", words, problems);
        check(!text(nameRussian).isEmpty(), "nameRussian", words, problems);
        check(!text(termsOfReference).isEmpty(), "termsOfReference", words, problems);
        check(
                languages != null && !languages.isEmpty() && List.of("en", "ru").containsAll(languages),
                "languages",
                words,
                problems);
        check(zoneId().isPresent(), "zone", words, problems);
        check(workingDays != null && !workingDays.isEmpty(), "workingDays", words, problems);
        check(hours().isPresent(), "opens", words, problems);
        check(days().isPresent(), "holidays", words, problems);
        check(
                !text(frameworkEnglish).isEmpty() && !text(frameworkRussian).isEmpty(),
                "frameworkEnglish",
                words,
                problems);
        check(year(firstYear) > 0 && year(lastYear) >= year(firstYear), "firstYear", words, problems);
        check(!chairs().isEmpty() && chairs().size() <= 3, "coChairs", words, problems);
        check(!text(secretariat).isEmpty(), "secretariat", words, problems);
        return problems;
    }

    private static void check(boolean right, String field, Words words, List<FieldProblem> problems) {
        if (!right) {
            problems.add(new FieldProblem(field, words.say("network.problem." + field)));
        }
    }

    /** The country code. */
    String code() {
        return text(network).toUpperCase(Locale.ROOT);
    }

    /** Only where there are no problems, as the others. */
    RegisterNetwork registration() {
        return new RegisterNetwork(
                code(),
                text(nameEnglish),
                text(nameRussian),
                text(termsOfReference),
                languages == null ? List.of() : List.copyOf(languages),
                false);
    }

    AdoptCoChairModel model() {
        return new AdoptCoChairModel(code(), chairs(), text(secretariat));
    }

    /** @param numbers the settings whose numbers the Network begins with */
    AdoptSettings settings(NetworkSettings numbers, int thisYear) {
        LocalTime[] hours = hours().orElseThrow();
        SortedMap<LocalDate, String> days = days().orElseThrow();
        TreeSet<Integer> years = new TreeSet<>(
                IntStream.range(thisYear, thisYear + YEARS).boxed().toList());
        days.keySet().forEach(day -> years.add(day.getYear()));
        WorkingCalendar calendar = new WorkingCalendar(
                zoneId().orElseThrow(),
                EnumSet.copyOf(workingDays == null ? List.of() : workingDays),
                hours[0],
                numbers.calendar().midday(),
                hours[1],
                days,
                years);
        return new AdoptSettings(
                code(),
                new NetworkSettings(
                        numbers.consensus(),
                        calendar,
                        "",
                        new CooperationFramework(
                                text(frameworkEnglish), text(frameworkRussian), year(firstYear), year(lastYear), false),
                        numbers.others()));
    }

    private List<String> chairs() {
        return Stream.of(text(coChairs).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<ZoneId> zoneId() {
        try {
            return ZoneId.getAvailableZoneIds().contains(text(zone))
                    ? Optional.of(ZoneId.of(text(zone)))
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime[]> hours() {
        try {
            LocalTime from = LocalTime.parse(text(opens));
            LocalTime until = LocalTime.parse(text(closes));
            return from.isBefore(LocalTime.NOON) && until.isAfter(LocalTime.NOON)
                    ? Optional.of(new LocalTime[] {from, until})
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<SortedMap<LocalDate, String>> days() {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        try {
            for (String line : text(holidays)
                    .lines()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList()) {
                days.put(LocalDate.parse(line.split("\\s+", 2)[0]), line.contains(" ") ? line.split("\\s+", 2)[1] : "");
            }
            return Optional.of(days);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static int year(@Nullable String typed) {
        return text(typed).matches("20[0-9]{2}") ? Integer.parseInt(text(typed)) : 0;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
