package org.assent.proposals.web;

import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Narrative;
import org.jspecify.annotations.Nullable;

/** A section in the author's own words. */
final class NarrativeForm implements SectionForm {
    private static final String TEXT = "text";

    @Override
    public Typed typed(@Nullable Object content) {
        return content instanceof Narrative narrative ? Typed.NOTHING.with(TEXT, narrative.text()) : Typed.NOTHING;
    }

    @Override
    public Read read(Typed typed, Words words) {
        return Read.of(new Narrative(typed.text(TEXT)));
    }
}
