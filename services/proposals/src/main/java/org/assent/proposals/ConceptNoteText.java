package org.assent.proposals;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assent.kernel.Paragraph;
import org.assent.kernel.Usd;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetSums;

/**
 * A concept note as the text that the Network is consulted on and the UNCT decides. Each fact is a paragraph under an id that stays
 * the same from revision to revision; paragraphs in the author's own words keep theirs as {@link ParagraphIds} says.
 */
public final class ConceptNoteText {
    private static final String BUNDLE = "org.assent.proposals.concept-note";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ConceptNote note;
    private final ReferenceNames names;
    private final BigDecimal indirectPercent;
    private final List<Paragraph> before;
    private final ResourceBundle words;
    private final DecimalFormat money;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private ConceptNoteText(
            ConceptNote note,
            ReferenceNames names,
            String language,
            BigDecimal indirectPercent,
            List<Paragraph> before) {
        this.note = note;
        this.names = names;
        this.indirectPercent = indirectPercent;
        this.before = before;
        this.words = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), EXACTLY);
        this.money = money(language.equals("ru"));
    }

    /**
     * The text of a note.
     *
     * @param names what numbers and codes are called
     * @param language {@code en} or {@code ru}
     * @param indirectPercent indirect support costs in percent of direct costs
     * @param before the paragraphs of the revision before; empty for the first
     */
    public static List<Paragraph> of(
            ConceptNote note,
            ReferenceNames names,
            String language,
            BigDecimal indirectPercent,
            List<Paragraph> before) {
        ConceptNoteText text = new ConceptNoteText(note, names, language, indirectPercent, before);
        for (Section section : Section.values()) {
            text.write(section);
        }
        return List.copyOf(text.paragraphs);
    }

    private void write(Section section) {
        Object part = note.part(section);
        if (part instanceof ConceptNote.Place place) {
            write(place);
        } else if (part instanceof ConceptNote.Organisations organisations) {
            write(organisations);
        } else if (part instanceof ConceptNote.Objectives objectives) {
            write(objectives);
        } else if (part instanceof ConceptNote.Targets targets) {
            fact("targets", listed(ReferenceLists.TARGETS, targets.targets()));
        } else if (part instanceof ConceptNote.Framework framework) {
            fact("framework", framework.framework(), listed(ReferenceLists.FRAMEWORK, framework.outcomes()));
        } else if (part instanceof ConceptNote.Period period) {
            write(period);
        } else if (part instanceof Budget budget) {
            write(budget);
        } else if (part instanceof ConceptNote.Principles principles) {
            write(principles);
        } else if (part instanceof ConceptNote.Markers markers) {
            write(markers);
        } else if (part instanceof ConceptNote.Narrative narrative) {
            write(section, narrative);
        }
    }

    private void write(ConceptNote.Place place) {
        String countries = place.countries().stream().map(names::country).collect(Collectors.joining(", "));
        if (!countries.isEmpty()) {
            fact(
                    "place",
                    say(
                            "reach."
                                    + (place.reach() == null
                                            ? "UNKNOWN"
                                            : place.reach().name()),
                            countries));
        }
    }

    private void write(ConceptNote.Organisations organisations) {
        if (organisations.convening() != null) {
            fact("convening", organisations.convening());
        }
        fact("participating", String.join(", ", organisations.participating()));
        fact(
                "partners",
                organisations.partners().stream()
                        .map(partner -> say("partner." + partner.kind().name(), partner.name()))
                        .collect(Collectors.joining("; ")));
    }

    private void write(ConceptNote.Objectives objectives) {
        if (objectives.primary() != null) {
            fact("primary-objective", named(ReferenceLists.OBJECTIVES, objectives.primary()));
        }
        fact(
                "other-objectives",
                listed(
                        ReferenceLists.OBJECTIVES,
                        objectives.others().stream().map(String::valueOf).toList()));
        if (objectives.thematicArea() != null) {
            fact("thematic-area", named(ReferenceLists.THEMATIC_AREAS, objectives.thematicArea()));
        }
    }

    private void write(ConceptNote.Period period) {
        if (period.months() != null) {
            fact("duration", period.months().toString());
        }
        if (period.plannedStart() != null) {
            fact("planned-start", period.plannedStart());
        }
        String end = period.plannedEnd();
        if (end != null) {
            fact("planned-end", end);
        }
    }

    private void write(Budget budget) {
        BudgetSums sums = BudgetSums.of(budget, indirectPercent);
        if (sums.organisations().isEmpty()) {
            return;
        }
        fact("budget", usd(sums.total()), usd(sums.direct()), percent(), usd(sums.indirect()));
        for (BudgetSums.OfOrganisation organisation : sums.organisations()) {
            paragraph(
                    "budget-" + organisation.organisation().replace(' ', '-'),
                    say(
                            "budget-of",
                            organisation.organisation(),
                            usd(organisation.total()),
                            categories(budget, organisation.organisation()),
                            usd(organisation.indirect()),
                            organisation.years().stream()
                                    .map(year -> say("budget-year", Integer.toString(year.year()), usd(year.total())))
                                    .collect(Collectors.joining(", "))));
        }
        fact(
                "other-sources",
                budget.otherSources().stream()
                        .map(source -> say("budget-source", source.name(), usd(source.amount())))
                        .collect(Collectors.joining("; ")));
    }

    private String categories(Budget budget, String organisation) {
        SortedMap<Integer, Usd> amounts = new TreeMap<>();
        budget.lines().stream()
                .filter(line -> line.organisation().equals(organisation))
                .forEach(line -> amounts.merge(line.category(), line.amount(), Usd::plus));
        return amounts.entrySet().stream()
                .map(entry -> say(
                        "budget-category",
                        names.title(ReferenceLists.BUDGET_CATEGORIES, Integer.toString(entry.getKey())),
                        usd(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private void write(ConceptNote.Principles principles) {
        principles.answers().stream()
                .filter(answer -> !answer.text().isBlank())
                .sorted(Comparator.comparingInt(ConceptNote.Answer::principle))
                .forEach(answer -> paragraph(
                        "principle-" + answer.principle(),
                        say(
                                "principle",
                                names.title(ReferenceLists.PRINCIPLES, Integer.toString(answer.principle())),
                                answer.text().strip())));
    }

    private void write(ConceptNote.Markers markers) {
        markers.marks().stream()
                .sorted(Comparator.comparing(ConceptNote.Mark::marker))
                .forEach(mark -> paragraph(
                        "marker-"
                                + mark.marker().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        say(
                                "marker." + mark.marker().name(),
                                mark.score(),
                                mark.justification().strip())));
    }

    private void write(Section section, ConceptNote.Narrative narrative) {
        List<String> texts = ParagraphIds.split(narrative.text());
        if (texts.isEmpty()) {
            return;
        }
        String prefix = section.key() + "-";
        paragraph(section.key(), say("heading." + section.name()));
        paragraphs.addAll(ParagraphIds.of(
                prefix,
                before.stream()
                        .filter(paragraph -> paragraph.id().matches(prefix + "\\d+"))
                        .toList(),
                texts));
    }

    private String listed(String list, List<String> codes) {
        return codes.stream().map(code -> names.named(list, code)).collect(Collectors.joining("; "));
    }

    private String named(String list, int number) {
        return names.named(list, Integer.toString(number));
    }

    private String percent() {
        return indirectPercent.stripTrailingZeros().toPlainString();
    }

    private String usd(Usd amount) {
        return money.format(amount.value());
    }

    /** Not by the language's own habits, which differ from one Java to the next: the same note gives the same bytes. */
    private static DecimalFormat money(boolean russian) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(russian ? '\u00a0' : ',');
        symbols.setDecimalSeparator(russian ? ',' : '.');
        return new DecimalFormat("#,##0.00", symbols);
    }

    /** A fact, unless there is nothing to say. */
    private void fact(String key, String... values) {
        if (!values[values.length - 1].isEmpty()) {
            paragraph(key, say(key, values));
        }
    }

    private void paragraph(String id, String text) {
        paragraphs.add(new Paragraph(id, text));
    }

    /** Nothing in a value is ever taken for a place to fill. */
    private String say(String key, String... values) {
        String pattern = words.getString(key);
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            boolean place = pattern.charAt(at) == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            said.append(place ? values[pattern.charAt(at + 1) - '0'] : String.valueOf(pattern.charAt(at)));
            at += place ? 2 : 0;
        }
        return said.toString();
    }
}
