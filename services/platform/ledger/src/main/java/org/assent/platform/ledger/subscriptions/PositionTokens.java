package org.assent.platform.ledger.subscriptions;

import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where each subscription stands, as a plain position. A node that has not renewed its claim for ten seconds, by the clock of the
 * database, has lost it; a batch it still works on cannot commit any more.
 */
final class PositionTokens implements TokenStore {
    private static final String FREE =
            "(owner is null or owner = ? or claimed_at < clock_timestamp() - interval '10 seconds')";
    private static final String HERE = " where processor = ? and segment = ?";

    private final JdbcTemplate jdbc;
    private final String node;

    /** @param node a name that no other running application has */
    PositionTokens(DataSource dataSource, String node) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.node = node;
    }

    /** Up to where all segments of a group have come; empty before it was first started. */
    OptionalLong position(String group) {
        Long position = jdbc.queryForObject(
                "select min(position) from ledger.token_entry where processor = ?", Long.class, group);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        for (int segment = 0; segment < segmentCount; segment++) {
            jdbc.update(
                    "insert into ledger.token_entry (processor, segment, position) values (?, ?, ?)"
                            + " on conflict do nothing",
                    processorName,
                    segment,
                    position(initialToken));
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        int stored = jdbc.update(
                "update ledger.token_entry set position = ?, claimed_at = clock_timestamp()" + HERE + " and owner = ?",
                position(token),
                processorName,
                segment,
                node);
        requireClaim(stored, processorName, segment);
    }

    @Override
    public TrackingToken fetchToken(String processorName, int segment) {
        List<Long> claimed = jdbc.queryForList(
                "update ledger.token_entry set owner = ?, claimed_at = clock_timestamp()" + HERE + " and " + FREE
                        + " returning position",
                Long.class,
                node,
                processorName,
                segment,
                node);
        requireClaim(claimed.size(), processorName, segment);
        return new GlobalSequenceTrackingToken(claimed.get(0));
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        int extended = jdbc.update(
                "update ledger.token_entry set claimed_at = clock_timestamp()" + HERE + " and owner = ?",
                processorName,
                segment,
                node);
        requireClaim(extended, processorName, segment);
    }

    private static void requireClaim(int rows, String processorName, int segment) {
        if (rows == 0) {
            throw new UnableToClaimTokenException(
                    "segment " + segment + " of " + processorName + " belongs to another node");
        }
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        jdbc.update(
                "update ledger.token_entry set owner = null" + HERE + " and owner = ?", processorName, segment, node);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        int made = jdbc.update(
                "insert into ledger.token_entry (processor, segment, position) values (?, ?, ?) on conflict do nothing",
                processorName,
                segment,
                position(token));
        if (made == 0) {
            throw new UnableToInitializeTokenException("segment " + segment + " of " + processorName + " is there");
        }
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        int deleted =
                jdbc.update("delete from ledger.token_entry" + HERE + " and owner = ?", processorName, segment, node);
        requireClaim(deleted, processorName, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return jdbc
                .queryForList(
                        "select segment from ledger.token_entry where processor = ? order by segment",
                        Integer.class,
                        processorName)
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        int[] all = fetchSegments(processorName);
        return jdbc
                .queryForList(
                        "select segment from ledger.token_entry where processor = ? and " + FREE,
                        Integer.class,
                        processorName,
                        node)
                .stream()
                .map(segment -> Segment.computeSegment(segment, all))
                .toList();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }
}
