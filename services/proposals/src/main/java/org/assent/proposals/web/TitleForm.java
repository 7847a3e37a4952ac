package org.assent.proposals.web;

import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Title;
import org.jspecify.annotations.Nullable;

/** What the programme is called. */
final class TitleForm implements SectionForm {
    private static final String TEXT = "title";
    private static final String SHORT = "shortTitle";

    @Override
    public Typed typed(@Nullable Object content) {
        return content instanceof Title title
                ? Typed.NOTHING
                        .with(TEXT, title.text())
                        .with(SHORT, title.shortTitle() == null ? "" : title.shortTitle())
                : Typed.NOTHING;
    }

    @Override
    public Read read(Typed typed, Words words) {
        String shortTitle = typed.text(SHORT);
        return Read.of(new Title(typed.text(TEXT), shortTitle.isEmpty() ? null : shortTitle));
    }
}
