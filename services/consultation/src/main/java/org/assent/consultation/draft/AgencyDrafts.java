package org.assent.consultation.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.assent.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drafts of agencies. Who may read one is decided before it is asked for. */
public final class AgencyDrafts {
    private static final String WHERE =
            " where network = :network and entity = :entity and kind = :kind and subject = :subject";

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyDrafts(DataSource source, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.clock = clock;
    }

    public Optional<AgencyDraft> find(AgencyDraft.Key key) {
        return keyed("select * from access.agency_draft" + WHERE, key)
                .query((row, number) -> new AgencyDraft(
                        key,
                        AgencyDraft.State.valueOf(row.getString("state")),
                        row.getString("content"),
                        row.getString("note"),
                        new PersonRef(row.getString("written_by")),
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant()))
                .optional();
    }

    /** Subjects of all drafts of an agency of a kind that are in a state. */
    public List<String> subjects(String network, String entity, String kind, AgencyDraft.State state) {
        return jdbc.sql("""
                        select subject from access.agency_draft
                        where network = :network and entity = :entity and kind = :kind and state = :state
                        order by changed_at""")
                .param("network", network)
                .param("entity", entity)
                .param("kind", kind)
                .param("state", state.name())
                .query(String.class)
                .list();
    }

    /**
     * Keeps what was written.
     *
     * @param seen the version it builds on, 0 for none
     * @return whether it was kept; {@code false} where somebody changed it since
     */
    public boolean write(AgencyDraft.Key key, AgencyDraft.State state, String content, PersonRef by, int seen) {
        String statement = seen == 0 ? """
                    insert into access.agency_draft
                        (network, entity, kind, subject, state, content, note, written_by, version, changed_at)
                    values (:network, :entity, :kind, :subject, :state, :content, '', :by, 1, :now)
                    on conflict do nothing""" : """
                    update access.agency_draft set state = :state, content = :content, written_by = :by,
                        version = version + 1, changed_at = :now""" + WHERE + " and version = :seen";
        JdbcClient.StatementSpec filled = keyed(statement, key)
                .param("state", state.name())
                .param("content", content)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()));
        return (seen == 0 ? filled : filled.param("seen", seen)).update() == 1;
    }

    /**
     * Sends a draft back that waits for the head.
     *
     * @return whether it waited, in the version that was seen
     */
    public boolean sendBack(AgencyDraft.Key key, String note, int seen) {
        return keyed("""
                        update access.agency_draft set state = 'RETURNED', note = :note, version = version + 1,
                            changed_at = :now""" + WHERE + " and version = :seen and state = 'SUBMITTED'", key)
                        .param("note", note)
                        .param("seen", seen)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Forgets a draft: it was cleared, or nobody wants it any more. */
    public void forget(AgencyDraft.Key key) {
        keyed("delete from access.agency_draft" + WHERE, key).update();
    }

    private JdbcClient.StatementSpec keyed(String statement, AgencyDraft.Key key) {
        return jdbc.sql(statement)
                .param("network", key.network())
                .param("entity", key.entity())
                .param("kind", key.kind())
                .param("subject", key.subject());
    }
}
