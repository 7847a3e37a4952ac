package org.assent.platform.notices.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.Post;
import org.assent.platform.notices.RenderedLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stands for the mail server in the demonstration: a mailbox for every recipient, kept in the database. */
final class DemonstrationPost implements Post, Mailbox {
    private static final int PAGE = 20;
    private static final String COLUMNS =
            "select key, recipient, regarding, seat, language, subject, body, link, accepted_at, opened_at from notices.letter";

    private static final String WANTED = " where (:all or recipient = any(:recipients))";

    private final JdbcClient jdbc;
    private final Clock clock;

    DemonstrationPost(DataSource source, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.clock = clock;
    }

    @Override
    public Accepted accept(RenderedLetter letter) {
        jdbc.sql("""
                        insert into notices.letter
                            (key, recipient, regarding, seat, language, subject, body, link, accepted_at)
                        values (:key, :recipient, :regarding, :seat, :language, :subject, :body, :link, :now)
                        on conflict (key) do nothing""")
                .param("key", letter.key())
                .param("recipient", letter.recipient())
                .param("regarding", letter.regarding())
                .param("seat", letter.seat())
                .param("language", letter.language().toLanguageTag())
                .param("subject", storable(letter.subject()))
                .param("body", storable(letter.body()))
                .param("link", letter.link())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new Accepted(find(letter.key()).orElseThrow().acceptedAt());
    }

    @Override
    public Page list(@Nullable Set<String> recipients, int page) {
        String[] only = recipients == null ? new String[0] : recipients.toArray(String[]::new);
        List<Entry> found = jdbc.sql(
                        COLUMNS + WANTED + " order by accepted_at desc, key desc limit :limit offset :offset")
                .param("all", recipients == null)
                .param("recipients", only)
                .param("limit", PAGE + 1)
                .param("offset", (long) Math.max(page, 0) * PAGE)
                .query(DemonstrationPost::entry)
                .list();
        boolean more = found.size() > PAGE;
        return jdbc.sql("select count(*) as total, count(*) filter (where opened_at is null) as unopened"
                        + " from notices.letter" + WANTED)
                .param("all", recipients == null)
                .param("recipients", only)
                .query((row, number) -> new Page(
                        more ? List.copyOf(found.subList(0, PAGE)) : found,
                        row.getLong("total"),
                        row.getLong("unopened"),
                        more))
                .single();
    }

    @Override
    public List<String> recipients() {
        return jdbc.sql("select distinct recipient from notices.letter order by recipient")
                .query(String.class)
                .list();
    }

    @Override
    public Optional<Entry> find(String key) {
        return jdbc.sql(COLUMNS + " where key = :key")
                .param("key", key)
                .query(DemonstrationPost::entry)
                .optional();
    }

    @Override
    public Optional<Entry> open(String recipient, String key) {
        jdbc.sql("""
                        update notices.letter set opened_at = :now
                        where recipient = :recipient and key = :key and opened_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("recipient", recipient)
                .param("key", key)
                .update();
        return find(key).filter(letter -> letter.recipient().equals(recipient));
    }

    /** PostgreSQL stores no NUL in a text. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("key"),
                row.getString("recipient"),
                row.getString("regarding"),
                row.getString("seat"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                row.getTimestamp("accepted_at").toInstant(),
                instant(row.getTimestamp("opened_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
