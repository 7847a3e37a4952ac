package org.assent.proposals;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Countries by their codes of ISO 3166-1, {@code BLR}, with their names as the platform has them. */
public final class Countries {
    private static final Map<String, Locale> BY_CODE = byCode();

    private Countries() {}

    private static Map<String, Locale> byCode() {
        Map<String, Locale> all = new LinkedHashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            code(country).ifPresent(three -> all.put(three, country));
        }
        return all;
    }

    private static Optional<String> code(Locale country) {
        try {
            String three = country.getISO3Country();
            return three.isEmpty() ? Optional.empty() : Optional.of(three);
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** Whether it is the code of a country. */
    public static boolean known(String code) {
        return BY_CODE.containsKey(code);
    }

    /** What a country is called in a language; the text itself where it is no code. */
    public static String name(String code, Locale language) {
        Locale country = BY_CODE.get(code);
        return country == null ? code : country.getDisplayCountry(language);
    }

    /** The code of the country with this English name; empty where there is none. */
    public static Optional<String> named(String english) {
        return BY_CODE.entrySet().stream()
                .filter(entry -> plain(entry.getValue().getDisplayCountry(Locale.ENGLISH))
                        .equals(plain(english)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Trinidad and Tobago" and "Trinidad & Tobago" are one country. */
    private static String plain(String name) {
        return name.strip().replace(" & ", " and ").toLowerCase(Locale.ROOT);
    }

    /** All codes, by the names in a language. */
    public static List<String> all(Locale language) {
        Comparator<String> byName = Comparator.comparing(code -> name(code, language), Collator.getInstance(language));
        return BY_CODE.keySet().stream().sorted(byName).toList();
    }

    /** The names of those among the codes that are known. */
    public static Map<String, String> names(List<String> codes, Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        codes.stream().filter(Countries::known).forEach(code -> names.put(code, name(code, language)));
        return names;
    }
}
