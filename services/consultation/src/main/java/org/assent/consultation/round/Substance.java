package org.assent.consultation.round;

import java.util.List;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.Remark;
import org.assent.consultation.ResponseKind;
import org.jspecify.annotations.Nullable;

/** Whether a response says what its kind must say (rule S73A). */
final class Substance {
    /** Long enough for an essay, short enough for a record of the log; for one text, and for all of a response together. */
    static final int LONGEST = 10_000;

    private static final int MOST_REMARKS = 30;

    private Substance() {}

    static boolean suffices(ResponseKind kind, List<Remark> remarks, ConsultedText text) {
        if (!kind.hasComments()) {
            return remarks.isEmpty();
        }
        return !remarks.isEmpty()
                && remarks.size() <= MOST_REMARKS
                && remarks.stream().mapToInt(Remark::length).sum() <= LONGEST
                && remarks.stream().allMatch(remark -> isSaid(remark, text))
                && (kind != ResponseKind.CHANGE_REQUESTED
                        || remarks.stream().anyMatch(remark -> remark.change() != null));
    }

    private static boolean isSaid(Remark remark, ConsultedText text) {
        String paragraph = remark.paragraph();
        String change = remark.change();
        return !remark.text().isBlank()
                && (paragraph == null || text.has(paragraph))
                && (change == null || !change.isBlank());
    }

    /** Whether there is a text, and not too long a one. */
    static boolean isWritten(@Nullable String words) {
        return words != null && !words.isBlank() && words.length() <= LONGEST;
    }
}
