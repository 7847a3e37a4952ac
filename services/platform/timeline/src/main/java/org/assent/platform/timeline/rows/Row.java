package org.assent.platform.timeline.rows;

import org.jspecify.annotations.Nullable;

/** The current version of one row: the text that is stored, and the record it gives when read back. */
final class Row<V> {
    final long from;
    final String json;
    /** Whether it lies in the table already, so that ending it is an update and not an insert. */
    final boolean stored;

    private final RowJson rowJson;
    private final Class<V> view;
    private @Nullable V content;

    Row(long from, String json, boolean stored, RowJson rowJson, Class<V> view) {
        this.from = from;
        this.json = json;
        this.stored = stored;
        this.rowJson = rowJson;
        this.view = view;
    }

    /** Always what was read back from the text, never the object that was stated: live reader and rebuild see the same. */
    V content() {
        V known = content;
        if (known == null) {
            known = rowJson.read(json, view);
            content = known;
        }
        return known;
    }

    boolean holdsTheSameAs(Row<V> other) {
        return json.equals(other.json) || content().equals(other.content());
    }
}
