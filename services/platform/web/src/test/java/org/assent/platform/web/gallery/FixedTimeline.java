package org.assent.platform.web.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;

/** A timeline of 48,213 entries, one each second, without registers: these tests are about moments, not about rows. */
class FixedTimeline implements Timeline {
    static final Instant NOW = Instant.parse("2026-11-23T13:41:00Z");
    static final long HEAD = 48_213;

    @Override
    public Moment now() {
        return new Moment(NOW, HEAD, false);
    }

    @Override
    public Moment at(Instant instant) {
        return new Moment(instant, HEAD - Math.max(0, NOW.getEpochSecond() - instant.getEpochSecond()), true);
    }

    @Override
    public Optional<Moment> atPosition(long position) {
        return position < 1 || position > HEAD
                ? Optional.empty()
                : Optional.of(new Moment(NOW.minusSeconds(HEAD - position), position, true));
    }

    @Override
    public boolean awaitPosition(long position) {
        return position <= HEAD;
    }

    @Override
    public <V extends Record> Optional<V> find(Projector<V> register, String key, Moment moment) {
        return Optional.empty();
    }

    @Override
    public <V extends Record> Page<V> list(Projector<V> register, Filter filter, Moment moment) {
        return new Page<>(List.of(), null, 0);
    }

    @Override
    public <V extends Record> List<Version<V>> versions(Projector<V> register, String key, Moment moment) {
        return List.of();
    }
}
