package org.assent.platform.notices.post;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of letters. The first answer of the post is the one that counts. */
final class Deliveries {
    enum Outcome {
        ACCEPTED,
        NO_ADDRESS
    }

    record Answer(Outcome outcome, Instant at) {}

    private final JdbcClient jdbc;

    Deliveries(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    Optional<Answer> of(String letter) {
        return jdbc.sql("select outcome, at from notices.delivery where letter = :letter")
                .param("letter", letter)
                .query((row, number) -> new Answer(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Stores the answer unless there is one, and gives the one that is stored. */
    Answer store(String letter, Answer answer) {
        jdbc.sql("""
                        insert into notices.delivery (letter, outcome, at) values (:letter, :outcome, :at)
                        on conflict (letter) do nothing""")
                .param("letter", letter)
                .param("outcome", answer.outcome().name())
                .param("at", Timestamp.from(answer.at()))
                .update();
        return of(letter).orElseThrow();
    }

    void reported(String letter, Instant at) {
        jdbc.sql("update notices.delivery set reported_at = :at where letter = :letter and reported_at is null")
                .param("letter", letter)
                .param("at", Timestamp.from(at))
                .update();
    }
}
