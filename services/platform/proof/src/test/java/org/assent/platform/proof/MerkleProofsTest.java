package org.assent.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleProofsTest {
    private static final List<byte[]> LEAVES = Trees.leaves(320);
    private static final NodeSource NODES = NodeSource.ofLeaves(LEAVES);

    @Test
    void proofs_are_those_that_certificate_transparency_gives() {
        NodeSource nodes = NodeSource.ofLeaves(HashesTest.leaves());

        assertThat(MerkleProofs.inclusion(0, 8, nodes))
                .extracting(Hash::hex)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(MerkleProofs.inclusion(5, 8, nodes))
                .extracting(Hash::hex)
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(MerkleProofs.inclusion(2, 3, nodes))
                .extracting(Hash::hex)
                .containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(MerkleProofs.consistency(6, 8, nodes))
                .extracting(Hash::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(MerkleProofs.consistency(2, 5, nodes))
                .extracting(Hash::hex)
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void every_leaf_is_proved_in_every_size() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            TreeHead head = head(size);
            assertThat(MerkleProofs.root(size, NODES)).isEqualTo(head.root());
            for (int index = 0; index < size; index++) {
                List<Hash> proof = MerkleProofs.inclusion(index, size, NODES);
                assertThat(MerkleProofs.verifyInclusion(leaf(index), index, head, proof))
                        .isTrue();
                assertThat(MerkleProofs.verifyInclusion(leaf((index + 1) % LEAVES.size()), index, head, proof))
                        .isFalse();
            }
        }
    }

    @Test
    void every_size_is_proved_to_begin_every_larger_one() {
        for (int newer = 1; newer <= 200; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<Hash> proof = MerkleProofs.consistency(older, newer, NODES);
                assertThat(MerkleProofs.verifyConsistency(head(older), head(newer), proof))
                        .isTrue();
                assertThat(MerkleProofs.verifyConsistency(new TreeHead(older, leaf(300)), head(newer), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void nodes_found_in_the_rows_are_those_over_the_leaves() {
        List<byte[]> peaks = new ArrayList<>();
        Frontier frontier = new Frontier();
        LEAVES.forEach(leaf -> peaks.add(frontier.add(leaf)));
        NodeSource stored = NodeSource.ofRows(new NodeSource.Rows() {
            @Override
            public byte[] leaf(long position) {
                return LEAVES.get((int) position - 1);
            }

            @Override
            public byte[] peak(long position) {
                return peaks.get((int) position - 1);
            }
        });
        for (int level = 0; level <= 8; level++) {
            for (int index = 0; (index + 1) << level <= LEAVES.size(); index++) {
                assertThat(stored.node(level, index)).isEqualTo(NODES.node(level, index));
            }
        }
    }

    @Test
    void nothing_is_proved_outside_the_log() {
        assertThatThrownBy(() -> MerkleProofs.inclusion(5, 5, NODES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleProofs.inclusion(-1, 5, NODES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleProofs.consistency(6, 5, NODES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleProofs.consistency(0, 5, NODES)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MerkleProofs.verifyInclusion(leaf(0), 5, head(5), List.of())).isFalse();
        assertThat(MerkleProofs.verifyInclusion(leaf(0), -1, head(5), List.of()))
                .isFalse();
        assertThat(MerkleProofs.verifyConsistency(head(6), head(5), List.of())).isFalse();
    }

    @Test
    void the_empty_log_begins_every_log_but_only_the_empty_one() {
        assertThat(MerkleProofs.verifyConsistency(TreeHead.EMPTY, head(7), List.of()))
                .isTrue();
        assertThat(MerkleProofs.verifyConsistency(new TreeHead(0, leaf(0)), head(7), List.of()))
                .isFalse();
        assertThat(MerkleProofs.verifyConsistency(TreeHead.EMPTY, head(7), List.of(leaf(0))))
                .isFalse();
        assertThat(MerkleProofs.verifyConsistency(head(7), head(7), List.of())).isTrue();
        assertThat(MerkleProofs.verifyConsistency(head(7), head(7), List.of(leaf(0))))
                .isFalse();
        assertThat(MerkleProofs.verifyConsistency(head(6), head(7), List.of())).isFalse();
        assertThat(MerkleProofs.root(0, NODES)).isEqualTo(TreeHead.EMPTY.root());
    }

    @Property(tries = 2000)
    void an_inclusion_proof_with_any_byte_changed_or_step_lost_or_added_proves_nothing(
            @ForAll @IntRange(min = 2, max = 320) int size,
            @ForAll @IntRange(max = 319) int leaf,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        int index = leaf % size;
        List<Hash> proof = MerkleProofs.inclusion(index, size, NODES);
        TreeHead head = head(size);

        assertThat(MerkleProofs.verifyInclusion(leaf(index), index, head, changed(proof, at, change)))
                .isFalse();
        assertThat(MerkleProofs.verifyInclusion(leaf(index), index, head, without(proof, at)))
                .isFalse();
        assertThat(MerkleProofs.verifyInclusion(leaf(index), index, head, with(proof, leaf(0))))
                .isFalse();
        assertThat(MerkleProofs.verifyInclusion(
                        changed(List.of(leaf(index)), at, change).get(0), index, head, proof))
                .isFalse();
        assertThat(MerkleProofs.verifyInclusion(leaf(index), (index + 1) % size, head, proof))
                .isFalse();
    }

    @Property(tries = 2000)
    void a_consistency_proof_with_any_byte_changed_or_step_lost_or_added_proves_nothing(
            @ForAll @IntRange(min = 2, max = 320) int newer,
            @ForAll @IntRange(max = 318) int size,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        int older = 1 + size % (newer - 1);
        List<Hash> proof = MerkleProofs.consistency(older, newer, NODES);

        assertThat(MerkleProofs.verifyConsistency(head(older), head(newer), changed(proof, at, change)))
                .isFalse();
        assertThat(MerkleProofs.verifyConsistency(head(older), head(newer), without(proof, at)))
                .isFalse();
        assertThat(MerkleProofs.verifyConsistency(head(older), head(newer), with(proof, leaf(0))))
                .isFalse();
        Hash otherRoot = changed(List.of(head(newer).root()), at, change).get(0);
        assertThat(MerkleProofs.verifyConsistency(head(older), new TreeHead(newer, otherRoot), proof))
                .isFalse();
    }

    private static TreeHead head(int size) {
        return Trees.head(LEAVES.subList(0, size));
    }

    private static Hash leaf(int index) {
        return Hash.of(LEAVES.get(index));
    }

    private static List<Hash> changed(List<Hash> proof, int at, int change) {
        List<Hash> changed = new ArrayList<>(proof);
        int place = at % (proof.size() * Hashes.SIZE);
        byte[] bytes = proof.get(place / Hashes.SIZE).bytes();
        bytes[place % Hashes.SIZE] ^= (byte) change;
        changed.set(place / Hashes.SIZE, Hash.of(bytes));
        return changed;
    }

    private static List<Hash> without(List<Hash> proof, int at) {
        List<Hash> shorter = new ArrayList<>(proof);
        shorter.remove(at % proof.size());
        return shorter;
    }

    private static List<Hash> with(List<Hash> proof, Hash more) {
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(more);
        return longer;
    }
}
