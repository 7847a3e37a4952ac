package org.assent.proposals.web;

import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Targets;
import org.jspecify.annotations.Nullable;

/** Targets of the Sustainable Development Goals. */
final class TargetsForm implements SectionForm {
    private static final String TARGET = "target";

    @Override
    public Typed typed(@Nullable Object content) {
        return content instanceof Targets targets ? Typed.NOTHING.with(TARGET, targets.targets()) : Typed.NOTHING;
    }

    @Override
    public Read read(Typed typed, Words words) {
        return Read.of(new Targets(typed.all(TARGET)));
    }
}
