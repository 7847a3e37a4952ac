package org.assent.platform.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assent.platform.ledger.OutboxView;
import org.jspecify.annotations.Nullable;

/** An outbox as a test lists it. */
public final class ListedOutbox implements OutboxView {
    private final List<Row> rows = new ArrayList<>();

    public void add(long id, String kind, @Nullable String error, boolean dead) {
        rows.add(new Row(
                id, kind, "key " + id, 1, "{}", SomeFaults.NOW, error == null ? 0 : 20, SomeFaults.NOW, error, dead));
    }

    @Override
    public List<Row> waiting(@Nullable Boolean dead, int limit, long skip) {
        return rows.stream()
                .filter(row -> dead == null || row.dead() == dead)
                .sorted(Comparator.comparing(Row::dead).reversed().thenComparing(Row::id))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Row> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    @Override
    public long waitingCount() {
        return rows.stream().filter(row -> !row.dead()).count();
    }

    @Override
    public long deadCount() {
        return rows.stream().filter(Row::dead).count();
    }

    @Override
    public boolean retry(long id) {
        return rows.removeIf(row -> row.id() == id);
    }
}
