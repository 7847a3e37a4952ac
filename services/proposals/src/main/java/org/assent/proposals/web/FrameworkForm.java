package org.assent.proposals.web;

import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Framework;
import org.jspecify.annotations.Nullable;

/** Outcomes of the cooperation framework, in the version that the form was set out with. */
final class FrameworkForm implements SectionForm {
    /** Name of the framework's version. */
    static final String FRAMEWORK = "framework";

    private static final String OUTCOME = "outcome";

    @Override
    public Typed typed(@Nullable Object content) {
        return content instanceof Framework framework
                ? Typed.NOTHING.with(FRAMEWORK, framework.framework()).with(OUTCOME, framework.outcomes())
                : Typed.NOTHING;
    }

    @Override
    public Read read(Typed typed, Words words) {
        return Read.of(new Framework(typed.text(FRAMEWORK), typed.all(OUTCOME)));
    }
}
