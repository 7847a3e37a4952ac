package org.assent.consensus.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assent.consensus.messages.ListObjections;
import org.assent.consensus.messages.ObjectionView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Which objections a list shows. */
enum ObjectionFilter {
    STANDING,
    /** Those that the reader's entity made or owes the reply to. */
    MINE,
    /** Those whose reply is owed and late. */
    OVERDUE,
    ALL;

    static ObjectionFilter of(String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key().equals(key))
                .findFirst()
                .orElse(STANDING);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ObjectionFilter::key).toList();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One page of them, newest first; those overdue are few and come on one page. */
    Page<ObjectionView> page(ListObjections list, SignedIn reader, Moment moment, int limit, @Nullable String cursor) {
        return switch (this) {
            case STANDING -> list.objections(reader.network(), true, null, moment, limit, cursor);
            case ALL -> list.objections(reader.network(), null, null, moment, limit, cursor);
            case MINE ->
                reader.entity() == null
                        ? new Page<>(List.of(), null, 0)
                        : list.objections(reader.network(), null, reader.entity(), moment, limit, cursor);
            case OVERDUE -> {
                List<ObjectionView> late = list.standing(reader.network(), moment).stream()
                        .filter(objection -> objection.overdue(moment.instant()))
                        .toList();
                yield new Page<>(late, null, late.size());
            }
        };
    }
}
