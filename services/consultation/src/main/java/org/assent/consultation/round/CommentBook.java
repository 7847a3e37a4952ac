package org.assent.consultation.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assent.consultation.Comment;
import org.assent.consultation.Remark;
import org.assent.consultation.messages.CommentMarkedDuplicate;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.SatisfactionStated;
import org.jspecify.annotations.Nullable;

/** What became of the comments of a round: their dispositions, which of them say the same, and what their authors think of it. */
final class CommentBook {
    private final Map<String, DispositionGiven> dispositions = new HashMap<>();
    private final Map<String, String> sameAs = new HashMap<>();
    private final Map<String, SatisfactionStated> satisfactions = new HashMap<>();
    /** Comments whose disposition is newer than what their authors said of it. */
    private final Set<String> askedAgain = new HashSet<>();

    private int last;

    /** A comment that is repeated unchanged is the same comment; the others get the next numbers. */
    List<Comment> numbered(List<Comment> earlier, List<Remark> remarks) {
        List<Comment> before = new ArrayList<>(earlier);
        List<Comment> comments = new ArrayList<>();
        int number = last;
        for (Remark remark : remarks) {
            Comment same = before.stream()
                    .filter(comment -> comment.remark().equals(remark))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                number++;
                comments.add(new Comment("C" + number, remark));
            } else {
                before.remove(same);
                comments.add(same);
            }
        }
        return comments;
    }

    void made(List<Comment> comments) {
        for (Comment comment : comments) {
            last = Math.max(last, Integer.parseInt(comment.id().substring(1)));
        }
    }

    void disposed(DispositionGiven given) {
        dispositions.put(given.commentId(), given);
        askedAgain.add(given.commentId());
        sameAs.forEach((duplicate, original) -> {
            if (original.equals(given.commentId())) {
                askedAgain.add(duplicate);
            }
        });
    }

    void marked(CommentMarkedDuplicate marked) {
        String original = marked.sameAs();
        if (original == null) {
            sameAs.remove(marked.commentId());
        } else {
            sameAs.put(marked.commentId(), original);
        }
        askedAgain.add(marked.commentId());
    }

    void stated(SatisfactionStated stated) {
        satisfactions.put(stated.commentId(), stated);
        askedAgain.remove(stated.commentId());
    }

    /** The disposition that answers a comment: its own, or that of the comment it says the same as while that one stands. */
    @Nullable
    DispositionGiven disposition(String comment, List<String> standing) {
        String original = original(comment, standing);
        return dispositions.get(original == null ? comment : original);
    }

    /** The comment it says the same as; {@code null} where there is none or it does not stand any more. */
    @Nullable
    String original(String comment, List<String> standing) {
        String original = sameAs.get(comment);
        return original != null && standing.contains(original) ? original : null;
    }

    /** Whether another comment says the same as this one. */
    boolean isOriginal(String comment, List<String> standing) {
        return standing.stream().anyMatch(each -> comment.equals(original(each, standing)));
    }

    /** What the author said of the disposition that counts now; {@code null} where nothing was said of it. */
    @Nullable
    SatisfactionStated satisfaction(String comment) {
        return askedAgain.contains(comment) ? null : satisfactions.get(comment);
    }

    /** How many of the comments that stand have no disposition. */
    int open(List<String> standing) {
        return (int) standing.stream()
                .filter(comment -> disposition(comment, standing) == null)
                .count();
    }
}
