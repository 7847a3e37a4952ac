package org.assent.proposals.web;

import java.util.List;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.Section;
import org.jspecify.annotations.Nullable;

/** How one section of a concept note stands in the fields of a form, and how it is read from them. */
interface SectionForm {
    /** What the fields show of the section's content; {@code null} where nobody has written it. */
    Typed typed(@Nullable Object content);

    /** The content that was typed. */
    Read read(Typed typed, Words words);

    /** The columns of the section's table that grows by a line when the reader presses this button; empty for none. */
    default List<String> columns(String button) {
        return List.of();
    }

    /**
     * What was read.
     *
     * @param content the section's content; {@code null} where it cannot be read
     * @param problems why not, field by field
     */
    record Read(@Nullable Object content, List<FieldProblem> problems) {
        static Read of(Object content) {
            return new Read(content, List.of());
        }

        static Read of(Object content, List<FieldProblem> problems) {
            return new Read(problems.isEmpty() ? content : null, List.copyOf(problems));
        }
    }

    /** The form of a section. */
    static SectionForm of(Section section) {
        return switch (section) {
            case TITLE -> new TitleForm();
            case PLACE -> new PlaceForm();
            case ORGANISATIONS -> new OrganisationsForm();
            case OBJECTIVES -> new ObjectivesForm();
            case TARGETS -> new TargetsForm();
            case FRAMEWORK -> new FrameworkForm();
            case PERIOD -> new PeriodForm();
            case BUDGET -> new BudgetForm();
            case PRINCIPLES -> new PrinciplesForm();
            case MARKERS -> new MarkersForm();
            default -> new NarrativeForm();
        };
    }
}
