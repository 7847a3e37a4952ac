package org.assent.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 7, 1, tile/0/007.p/1",
        "0, 999, 256, tile/0/999",
        "0, 1000, 256, tile/0/x001/000",
        "0, 1234, 256, tile/0/x001/234",
        "1, 1234067, 256, tile/1/x001/x234/067",
        "1, 1234067, 255, tile/1/x001/x234/067.p/255",
        "-1, 1234, 17, tile/entries/x001/234.p/17",
        "12, 5, 256, tile/12/005"
    })
    void a_tile_has_the_path_the_specification_gives_it(int level, long index, int width, String path) {
        Tile tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.parse(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/0/0",
                "tile/0/00",
                "tile/0/1234",
                "tile/0/x000/001",
                "tile/0/001/234",
                "tile/0/x001/x234",
                "tile/0/x001",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/999",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/000/",
                "/tile/0/000",
                "tile/8/0/000",
                "tile/entry/000",
                "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
                "tile/0/../000"
            })
    void any_other_text_is_no_path(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    @Property
    void every_path_leads_back_to_its_tile(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(max = 999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        Tile tile = new Tile(level, index, width);
        assertThat(Tile.parse(tile.path())).contains(tile);
    }

    @Test
    void a_tile_is_in_the_log_once_all_its_leaves_are() {
        assertThat(new Tile(0, 0, 3).isIn(3)).isTrue();
        assertThat(new Tile(0, 0, 4).isIn(3)).isFalse();
        assertThat(new Tile(0, 0, 2).isIn(300)).isTrue();
        assertThat(new Tile(0, 1, 44).isIn(300)).isTrue();
        assertThat(new Tile(0, 1, 45).isIn(300)).isFalse();
        assertThat(new Tile(1, 0, 1).isIn(255)).isFalse();
        assertThat(new Tile(1, 0, 1).isIn(256)).isTrue();
        assertThat(new Tile(1, 0, 2).isIn(511)).isFalse();
        assertThat(new Tile(Tile.ENTRIES, 0, 5).isIn(5)).isTrue();
        assertThat(new Tile(Tile.ENTRIES, 0, 6).isIn(5)).isFalse();
        assertThat(new Tile(7, 0, 1).isIn(Long.MAX_VALUE)).isTrue();
        assertThat(new Tile(63, 0, 1).isIn(Long.MAX_VALUE)).isFalse();
        assertThat(new Tile(0, Long.MAX_VALUE, 1).isIn(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void a_tile_holds_the_nodes_of_its_level() {
        List<byte[]> leaves = Trees.leaves(600);
        NodeSource nodes = NodeSource.ofLeaves(leaves);

        assertThat(new Tile(0, 1, 40).hashes(nodes))
                .isEqualTo(Trees.concatenated(leaves.subList(256, 296)))
                .isEqualTo(Tile.ofLeaves(leaves.subList(256, 296)));
        assertThat(new Tile(1, 0, 2).hashes(nodes))
                .isEqualTo(Trees.concatenated(
                        List.of(Trees.root(leaves.subList(0, 256)), Trees.root(leaves.subList(256, 512)))));
        assertThatThrownBy(() -> new Tile(Tile.ENTRIES, 0, 1).hashes(nodes)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_tile_of_entries_holds_each_with_its_length() {
        byte[] bytes = new Tile(Tile.ENTRIES, 1, 2).entries(index -> new byte[(int) index]);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        assertThat(read.getShort()).isEqualTo((short) 256);
        assertThat(read.position(2 + 256).getShort()).isEqualTo((short) 257);
        assertThat(bytes).hasSize(2 + 256 + 2 + 257);

        assertThatThrownBy(() -> new Tile(Tile.ENTRIES, 0, 1).entries(index -> new byte[65_536]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 1).entries(index -> new byte[1]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void there_is_no_empty_or_wider_or_negative_tile() {
        assertThatThrownBy(() -> new Tile(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(-2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
