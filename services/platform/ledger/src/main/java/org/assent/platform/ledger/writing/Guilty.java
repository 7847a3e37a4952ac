package org.assent.platform.ledger.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who of a batch that failed wanted what was taken already. */
final class Guilty {
    private final Set<Object> taken = new HashSet<>();

    Guilty(LogConnection connection, List<Waiting> batch) throws SQLException {
        List<NewEvent> events = new ArrayList<>();
        List<KeyUse> keys = new ArrayList<>();
        for (Waiting one : batch) {
            events.addAll(one.submission().events());
            if (one.submission().key() != null) {
                keys.add(one.submission().key());
            }
        }
        for (int index : connection.takenVersions(events)) {
            taken.add(Claims.Version.of(events.get(index)));
        }
        for (int index : connection.takenKeys(keys)) {
            taken.add(Claims.Key.of(keys.get(index)));
        }
    }

    /** Tells the guilty and returns the innocent. */
    List<Waiting> refuse(List<Waiting> batch, List<Waiting> finished) {
        List<Waiting> innocent = new ArrayList<>();
        for (Waiting one : batch) {
            RuntimeException reason = reason(one.submission());
            if (reason == null) {
                innocent.add(one);
            } else {
                one.finish(reason, finished);
            }
        }
        return innocent;
    }

    /** A taken key comes first: the command was answered before, and took its versions itself. */
    private @Nullable RuntimeException reason(Submission submission) {
        KeyUse key = submission.key();
        if (key != null && taken.contains(Claims.Key.of(key))) {
            return new KeyTaken(key);
        }
        Set<Claims.Version> own = new HashSet<>();
        for (NewEvent event : submission.events()) {
            Claims.Version version = Claims.Version.of(event);
            if (taken.contains(version) || !own.add(version)) {
                return new VersionConflict(version.stream(), version.version());
            }
        }
        return null;
    }
}
