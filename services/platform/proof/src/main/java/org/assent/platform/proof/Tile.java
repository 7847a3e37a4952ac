package org.assent.platform.proof;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the published log (C2SP {@code tlog-tiles}): up to 256 hashes of one level of the tree, or the entries
 * themselves. A full tile never changes.
 *
 * @param level of the tile: its hashes are nodes of level {@code 8 * level} of the tree; {@link #ENTRIES} for entries
 * @param index which one of its level, from the left
 * @param width hashes or entries in it, 256 where it is full
 */
public record Tile(int level, long index, int width) {
    /** The level of tiles that hold entries. */
    public static final int ENTRIES = -1;

    /** Hashes in a full tile. */
    public static final int FULL = 256;

    private static final int HEIGHT = 8;
    private static final int HIGHEST = 63;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /** The path under the log's address: {@code tile/0/x001/234} or {@code tile/1/000.p/17}. */
    public String path() {
        StringBuilder number = new StringBuilder(threeDigits(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, "x" + threeDigits(rest % 1000) + "/");
        }
        return "tile/" + (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + number
                + (isFull() ? "" : ".p/" + width);
    }

    /** Reads a path; empty where it is not exactly one that {@link #path()} writes. */
    public static Optional<Tile> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        if (level > HIGHEST || width > FULL) {
            return Optional.empty();
        }
        long index = 0;
        for (String digits : parts.group(2).split("/", -1)) {
            index = index * 1000 + Integer.parseInt(digits.replace("x", ""));
        }
        Tile tile = new Tile(level, index, width);
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** Whether a log of {@code size} leaves has this tile, complete or as the beginning of a wider one. */
    public boolean isIn(long size) {
        long nodes = level * HEIGHT > 62 ? 0 : size >> Math.max(0, level * HEIGHT);
        return index <= (Long.MAX_VALUE - width) / FULL && index * FULL + width <= nodes;
    }

    /** The bytes of a tile of hashes: the hashes, one after the other. */
    public byte[] hashes(NodeSource nodes) {
        if (level == ENTRIES) {
            throw new IllegalStateException("this tile holds entries");
        }
        byte[] bytes = new byte[width * Hashes.SIZE];
        for (int i = 0; i < width; i++) {
            System.arraycopy(nodes.node(level * HEIGHT, index * FULL + i), 0, bytes, i * Hashes.SIZE, Hashes.SIZE);
        }
        return bytes;
    }

    /** The bytes of a tile of level 0, from the leaves that belong in it. */
    public static byte[] ofLeaves(List<byte[]> leaves) {
        return new Tile(0, 0, leaves.size()).hashes(NodeSource.ofLeaves(leaves));
    }

    /**
     * The bytes of a tile of entries: each with its length in two bytes before it.
     *
     * @param leafData the data of the leaf with an index, see {@link Hashes#leafData}
     */
    public byte[] entries(LongFunction<byte[]> leafData) {
        if (level != ENTRIES) {
            throw new IllegalStateException("this tile holds hashes");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < width; i++) {
            byte[] data = leafData.apply(index * FULL + i);
            if (data.length > 0xffff) {
                throw new IllegalArgumentException("an entry has at most 65,535 bytes");
            }
            bytes.write(data.length >>> 8);
            bytes.write(data.length);
            bytes.writeBytes(data);
        }
        return bytes.toByteArray();
    }

    private static String threeDigits(long number) {
        return Long.toString(1000 + number).substring(1);
    }
}
