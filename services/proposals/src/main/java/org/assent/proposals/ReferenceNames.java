package org.assent.proposals;

import java.util.List;
import java.util.Map;

/**
 * What numbers and codes of a concept note are called in the language of its text, as the lists of reference data in force say it.
 * Read by the sender of a command; what the text says is stored with it.
 *
 * @param titles by the name of the list and the code of the row, see {@link ReferenceLists}
 * @param countries names of countries by code
 * @param versions the lists they are taken from
 */
public record ReferenceNames(
        Map<String, Map<String, String>> titles, Map<String, String> countries, List<PinnedReference> versions) {
    /** No list is known: numbers and codes stand for themselves. */
    public static final ReferenceNames NONE = new ReferenceNames(Map.of(), Map.of(), List.of());

    /** {@code 7, Address and reduce vulnerabilities}; the code alone where the list does not have it. */
    public String named(String list, String code) {
        String title = title(list, code);
        return title.equals(code) ? code : code + ", " + title;
    }

    /** The title of a row; the code where the list does not have it. */
    public String title(String list, String code) {
        return titles.getOrDefault(list, Map.of()).getOrDefault(code, code);
    }

    /** The name of a country; the code, or what a source calls it, where it is not known. */
    public String country(String code) {
        return countries.getOrDefault(code, code);
    }
}
