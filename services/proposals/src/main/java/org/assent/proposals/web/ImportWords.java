package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.sheet.RowSentence;
import org.assent.proposals.sheet.SheetRefused;
import org.jspecify.annotations.Nullable;

/** What pages and programs say of imports. */
final class ImportWords {
    private final Words words;

    ImportWords(Words words) {
        this.words = words;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String count(String key, long number) {
        return words.count(key, number);
    }

    String number(long number) {
        return words.number(number);
    }

    /** Why no row of a file can be read. */
    String say(SheetRefused refused) {
        return words.say(refused.key(), refused.arguments());
    }

    boolean isTooLarge(SheetRefused refused) {
        return refused.key().startsWith("import.file.too-");
    }

    /** "10 rows: 7 accepted, 2 already there, 1 refused." */
    String summary(ImportCounts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, "import.count.accepted", counts.accepted());
        add(parts, "import.count.corrected", counts.corrected());
        add(parts, "import.count.already-there", counts.alreadyThere());
        add(parts, "import.count.refused", counts.refused());
        return words.say("import.summary", words.count("import.rows", counts.rows()), String.join(", ", parts));
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(words.say(key, words.number(number)));
        }
    }

    /** Why the row was refused, or what was corrected; {@code null} where there is nothing more to say. */
    @Nullable
    String detail(ImportedRow row) {
        if (row.outcome() == ImportOutcome.REFUSED) {
            RowSentence sentence = RowSentence.of(row);
            return words.say(sentence.key(), sentence.arguments().toArray());
        }
        return row.changed().isEmpty() ? null : corrected(row.changed());
    }

    /** Which facts were corrected. */
    String corrected(List<String> headings) {
        return words.say(
                "import.changed", words.list(headings.stream().map(this::column).toList()));
    }

    /** A column in words, with its heading as it stands in the file. */
    String column(String heading) {
        return words.sayOr("import.column." + heading, "import.column", heading);
    }

    String title(ProgrammeFacts facts) {
        return ProgrammeText.title(facts, words);
    }

    Tone tone(ImportOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Tone.OK;
            case CORRECTED -> Tone.WARN;
            case ALREADY_THERE -> Tone.QUIET;
            case REFUSED -> Tone.STOP;
        };
    }

    String icon(ImportOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "check";
            case CORRECTED -> "half";
            case ALREADY_THERE -> "dot";
            case REFUSED -> "square";
        };
    }
}
