package org.assent.platform.operations.heart;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.assent.platform.operations.messages.ServicePart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When each part was last seen to work, by the machine's clock. Several copies of the application write the same rows. */
final class Beats {
    private final JdbcClient database;

    Beats(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    Optional<Instant> last(ServicePart part) {
        return database.sql("select at from access.heartbeat where part = :part")
                .param("part", part.name())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void beat(ServicePart part, Instant now) {
        database.sql("""
                        insert into access.heartbeat (part, at) values (:part, :at)
                        on conflict (part) do update set at = greatest(heartbeat.at, excluded.at)
                        """)
                .param("part", part.name())
                .param("at", Timestamp.from(now))
                .update();
    }
}
