package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Answer;
import org.assent.proposals.ConceptNote.Principles;
import org.jspecify.annotations.Nullable;

/** One answer to each of the ten guiding principles. */
final class PrinciplesForm implements SectionForm {
    static final int PRINCIPLES = 10;
    private static final String ANSWER = "principle-";

    @Override
    public Typed typed(@Nullable Object content) {
        Typed typed = Typed.NOTHING;
        if (content instanceof Principles principles) {
            for (Answer answer : principles.answers()) {
                typed = typed.with(ANSWER + answer.principle(), answer.text());
            }
        }
        return typed;
    }

    @Override
    public Read read(Typed typed, Words words) {
        List<Answer> answers = new ArrayList<>();
        for (int principle = 1; principle <= PRINCIPLES; principle++) {
            String text = typed.text(ANSWER + principle);
            if (!text.isEmpty()) {
                answers.add(new Answer(principle, text));
            }
        }
        return Read.of(new Principles(answers));
    }
}
