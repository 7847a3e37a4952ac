package org.assent.platform.timeline.rows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Timeline.BadFilter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page of a list ended: the last row's key and the value it was ordered by. It holds no moment; the reader says with
 * every page as of when it reads.
 */
record Cursor(
        String register,
        String orderBy,
        boolean descending,
        @Nullable String value,
        String key) {
    private static final JsonMapper JSON = JsonMapper.shared();

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor a reader came back with. */
    static Cursor decode(String text, String register, Filter filter) {
        Cursor cursor = parse(text);
        if (!register.equals(cursor.register)
                || !filter.orderBy().equals(cursor.orderBy)
                || filter.descending() != cursor.descending) {
            throw new BadFilter("the cursor belongs to another list");
        }
        return cursor;
    }

    private static Cursor parse(String text) {
        try {
            Cursor cursor = JSON.readValue(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8), Cursor.class);
            if (cursor != null && cursor.key != null) {
                return cursor;
            }
        } catch (IllegalArgumentException | JacksonException e) {
            throw (BadFilter) new BadFilter("the cursor cannot be read").initCause(e);
        }
        throw new BadFilter("the cursor cannot be read");
    }
}
