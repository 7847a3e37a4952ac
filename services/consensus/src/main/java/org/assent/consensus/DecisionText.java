package org.assent.consensus;

import java.util.List;
import org.assent.kernel.Paragraph;
import org.assent.kernel.TextHash;

/**
 * The exact text that is decided: a question and numbered paragraphs with stable ids.
 *
 * @param language the language of the authentic text, {@code en} or {@code ru}
 * @param title of the matter
 * @param question what the UNCT is asked
 * @param paragraphs the text
 */
public record DecisionText(String language, String title, String question, List<Paragraph> paragraphs) {
    public DecisionText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text as it is hashed: title, question and each paragraph after its number, one blank line between. */
    public String canonical() {
        StringBuilder text = new StringBuilder(title.strip()).append("\n\n").append(question.strip());
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append("\n\n")
                    .append(i + 1)
                    .append(". ")
                    .append(paragraphs.get(i).text().strip());
        }
        return text.append('\n').toString();
    }

    /** The hash under which the text is decided, served and signed. */
    public TextHash hash() {
        return TextHash.of(canonical());
    }
}
