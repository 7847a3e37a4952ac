package org.assent.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.proposals.Section;

/** How the sections of a concept note are grouped for those who fill it. */
enum SectionGroup {
    BASICS,
    PURPOSE,
    STORY,
    MONEY,
    QUALITY,
    MORE;

    private static final List<Section> ORDER =
            Arrays.stream(values()).flatMap(group -> group.sections().stream()).toList();

    List<Section> sections() {
        return switch (this) {
            case BASICS -> List.of(Section.TITLE, Section.PLACE, Section.ORGANISATIONS, Section.PERIOD);
            case PURPOSE -> List.of(Section.OBJECTIVES, Section.TARGETS, Section.FRAMEWORK);
            case STORY -> List.of(Section.TARGET_GROUPS, Section.PROBLEM, Section.APPROACH, Section.RESULTS);
            case MONEY -> List.of(Section.BUDGET);
            case QUALITY -> List.of(Section.PRINCIPLES, Section.MARKERS);
            case MORE -> List.of(Section.SUSTAINABILITY, Section.INNOVATION, Section.CATALYTIC_EFFECT);
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section on the page before; empty for the first. */
    static Optional<Section> before(Section section) {
        int at = ORDER.indexOf(section) - 1;
        return at < 0 ? Optional.empty() : Optional.of(ORDER.get(at));
    }

    /** The section on the next page; empty for the last. */
    static Optional<Section> after(Section section) {
        int at = ORDER.indexOf(section) + 1;
        return at == ORDER.size() ? Optional.empty() : Optional.of(ORDER.get(at));
    }
}
