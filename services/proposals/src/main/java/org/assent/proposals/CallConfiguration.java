package org.assent.proposals;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assent.rules.dossier.Checklist;

/**
 * The fund's side of a call as reference configuration (domain rules, 0): never code, because its rules were not all readable and
 * change from call to call. A call keeps the version it was registered with.
 *
 * @param version the version's name
 * @param checklist what a dossier holds under this call
 * @param longest how many characters a section in words may have; for the guiding principles and markers each answer
 * @param markers the scale of each marker
 */
public record CallConfiguration(
        String version, Checklist checklist, Map<Section, Integer> longest, List<MarkerScale> markers) {
    /** What is consulted on and decided must fit one record of the log, in either alphabet. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int PRINCIPLES = 10;

    public CallConfiguration {
        Map<Section, Integer> copied = new EnumMap<>(Section.class);
        copied.putAll(longest);
        longest = Collections.unmodifiableMap(copied);
        markers = List.copyOf(markers);
    }

    /** How many characters a section may have; empty where the call sets no limit. */
    public Optional<Integer> longest(Section section) {
        return Optional.ofNullable(longest.get(section));
    }

    /** The scale of a marker. */
    public Optional<MarkerScale> scale(Marker marker) {
        return markers.stream().filter(scale -> scale.marker() == marker).findFirst();
    }

    /** Whether nothing is missing in it: a version, a checklist, a limit for each text and a scale for each marker (T01). */
    public boolean complete() {
        return !version.isBlank()
                && !checklist.items().isEmpty()
                && Arrays.stream(Section.values())
                        .filter(CallConfiguration::isInWords)
                        .allMatch(section -> longest(section).orElse(0) > 0)
                && Arrays.stream(Marker.values())
                        .allMatch(marker -> scale(marker)
                                .map(scale -> !scale.steps().isEmpty())
                                .orElse(false))
                && longestText() <= LONGEST_TEXT;
    }

    private static boolean isInWords(Section section) {
        return ConceptNote.typeOf(section) == ConceptNote.Narrative.class
                || section == Section.PRINCIPLES
                || section == Section.MARKERS;
    }

    private int longestText() {
        return longest.entrySet().stream()
                .mapToInt(entry -> times(entry.getKey()) * Objects.requireNonNullElse(entry.getValue(), 0))
                .sum();
    }

    private static int times(Section section) {
        return switch (section) {
            case PRINCIPLES -> PRINCIPLES;
            case MARKERS -> Marker.values().length;
            default -> 1;
        };
    }
}
