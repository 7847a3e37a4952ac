package org.assent.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HashesTest {
    /** The leaves of the test tree that Certificate Transparency implementations share. */
    static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    /** Its roots for sizes 1 to 8. */
    static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    static List<byte[]> leaves() {
        List<byte[]> leaves = new ArrayList<>();
        for (String leaf : LEAVES) {
            leaves.add(Hashes.leafOf(HexFormat.of().parseHex(leaf)));
        }
        return leaves;
    }

    @Test
    void the_empty_log_has_the_hash_of_nothing() {
        assertThat(HexFormat.of().formatHex(Hashes.empty()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new Frontier().head()).isEqualTo(TreeHead.EMPTY);
    }

    @Test
    void the_frontier_gives_the_roots_that_certificate_transparency_gives() {
        Frontier frontier = new Frontier();
        for (int i = 0; i < LEAVES.size(); i++) {
            frontier.add(leaves().get(i));
            assertThat(frontier.size()).isEqualTo(i + 1L);
            assertThat(HexFormat.of().formatHex(frontier.root())).isEqualTo(ROOTS.get(i));
        }
    }

    @Test
    void each_even_position_completes_a_subtree_and_says_its_root() {
        List<byte[]> leaves = Trees.leaves(1000);
        Frontier frontier = new Frontier();
        for (int position = 1; position <= leaves.size(); position++) {
            byte[] peak = frontier.add(leaves.get(position - 1));
            int width = Integer.lowestOneBit(position);
            if (width == 1) {
                assertThat(peak).isNull();
            } else {
                assertThat(peak).isEqualTo(Trees.root(leaves.subList(position - width, position)));
            }
        }
    }

    @Test
    void a_frontier_goes_on_from_its_stored_peaks_and_its_copy_goes_its_own_way() {
        List<byte[]> leaves = Trees.leaves(300);
        Frontier frontier = new Frontier();
        for (int size = 0; size < leaves.size(); size++) {
            Frontier resumed = new Frontier(frontier.size(), frontier.bytes());
            Frontier copy = frontier.copy();
            copy.add(Hashes.empty());
            frontier.add(leaves.get(size));
            resumed.add(leaves.get(size));
            assertThat(resumed.bytes()).isEqualTo(frontier.bytes());
            assertThat(copy.root()).isNotEqualTo(frontier.root());
            assertThat(frontier.root()).isEqualTo(Trees.root(leaves.subList(0, size + 1)));
        }
    }

    @Test
    void a_frontier_that_does_not_fit_its_size_is_refused() {
        assertThatThrownBy(() -> new Frontier(3, new byte[32])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frontier().add(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_is_hashed_as_the_definition_says() throws Exception {
        UUID stream = UUID.fromString("0198c0de-0000-7000-8000-00000000002a");
        byte[] payload = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] metadata = "{\"b\":2}".getBytes(StandardCharsets.UTF_8);
        byte[] content = sha(written(out -> {
            out.writeInt(27);
            out.write("consensus.SilenceBroken.1é".getBytes(StandardCharsets.UTF_8));
            out.writeInt(payload.length);
            out.write(payload);
            out.write(metadata);
        }));
        byte[] data = written(out -> {
            out.writeLong(7_000_000_001L);
            out.writeLong(1_770_000_000_123_456L);
            out.writeLong(stream.getMostSignificantBits());
            out.writeLong(stream.getLeastSignificantBits());
            out.writeInt(513);
            out.write(content);
        });

        assertThat(Hashes.content("consensus.SilenceBroken.1é", payload, metadata))
                .isEqualTo(content);
        assertThat(Hashes.leafData(7_000_000_001L, 1_770_000_000_123_456L, stream, 513, content))
                .hasSize(Hashes.LEAF_DATA_SIZE)
                .isEqualTo(data);
        assertThat(Hashes.leaf(7_000_000_001L, 1_770_000_000_123_456L, stream, 513, content))
                .isEqualTo(Hashes.leafOf(data))
                .isEqualTo(sha(written(out -> {
                    out.write(0);
                    out.write(data);
                })));
    }

    @Test
    void nothing_can_be_moved_between_alias_payload_and_metadata() {
        byte[] ab = {1, 2};
        byte[] c = {3};
        assertThat(Hashes.content(new byte[] {9}, ab, c))
                .isNotEqualTo(Hashes.content(new byte[] {9}, new byte[] {1}, new byte[] {2, 3}))
                .isNotEqualTo(Hashes.content(new byte[] {9, 1}, new byte[] {2}, c));
    }

    @Test
    void microseconds_and_instants_turn_into_each_other() {
        Instant instant = Instant.parse("2026-02-05T12:00:00.123456Z");
        assertThat(Hashes.micros(instant)).isEqualTo(1_770_292_800_123_456L);
        assertThat(Hashes.instant(Hashes.micros(instant))).isEqualTo(instant);
        assertThat(Hashes.instant(-1)).isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(Hashes.micros(Hashes.instant(-1))).isEqualTo(-1);
    }

    private static byte[] sha(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
