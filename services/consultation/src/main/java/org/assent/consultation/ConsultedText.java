package org.assent.consultation;

import java.util.List;
import org.assent.kernel.Paragraph;
import org.assent.kernel.TextHash;

/**
 * The exact text that the Network is consulted on, with the documents that go with it.
 *
 * @param language the language of the authentic text, {@code en} or {@code ru}
 * @param title of the matter
 * @param documents each with the hash of the version that is consulted on
 */
public record ConsultedText(String language, String title, List<Paragraph> paragraphs, List<PinnedDocument> documents) {
    public ConsultedText {
        paragraphs = List.copyOf(paragraphs);
        documents = List.copyOf(documents);
    }

    /** The text as it is hashed: title, each paragraph after its number, each document with its hash, one blank line between. */
    public String canonical() {
        StringBuilder text = new StringBuilder(title.strip());
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append("\n\n")
                    .append(i + 1)
                    .append(". ")
                    .append(paragraphs.get(i).text().strip());
        }
        for (PinnedDocument document : documents) {
            text.append("\n\n").append(document.item()).append(' ').append(document.sha256());
        }
        return text.append('\n').toString();
    }

    /** The hash of the text and its documents, which the certificate is about. */
    public TextHash hash() {
        return TextHash.of(canonical());
    }

    /** Whether there is a paragraph under that id. */
    public boolean has(String paragraph) {
        return paragraphs.stream().anyMatch(known -> known.id().equals(paragraph));
    }
}
