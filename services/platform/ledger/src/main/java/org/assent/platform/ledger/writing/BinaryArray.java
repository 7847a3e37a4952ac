package org.assent.platform.ledger.writing;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * A one-dimensional array in PostgreSQL's binary format. The driver itself sends arrays of uuid as text, which costs ten
 * times the processor time.
 */
final class BinaryArray extends PGobject implements PGBinaryObject {
    private static final long serialVersionUID = 1L;
    private static final int UUID_OID = 2950;
    private static final int INT4_OID = 23;
    private static final int INT2_OID = 21;
    private static final int INT8_OID = 20;
    private static final int BYTEA_OID = 17;

    private final byte[] bytes;

    private BinaryArray(String type, byte[] bytes) {
        this.bytes = bytes;
        setType(type);
    }

    private interface Put<T> {
        void put(ByteBuffer target, T from);
    }

    static <T> BinaryArray uuids(List<T> rows, Function<T, UUID> field) {
        return array(
                "_uuid",
                UUID_OID,
                rows,
                row -> 16,
                (target, row) -> target.putLong(field.apply(row).getMostSignificantBits())
                        .putLong(field.apply(row).getLeastSignificantBits()));
    }

    static <T> BinaryArray ints(List<T> rows, ToIntFunction<T> field) {
        return array("_int4", INT4_OID, rows, row -> 4, (target, row) -> target.putInt(field.applyAsInt(row)));
    }

    static <T> BinaryArray shorts(List<T> rows, Function<T, Short> field) {
        return array("_int2", INT2_OID, rows, row -> 2, (target, row) -> target.putShort(field.apply(row)));
    }

    static <T> BinaryArray longs(List<T> rows, Function<T, Long> field) {
        return array("_int8", INT8_OID, rows, row -> 8, (target, row) -> target.putLong(field.apply(row)));
    }

    static <T> BinaryArray bytes(List<T> rows, Function<T, byte @Nullable []> field) {
        return array("_bytea", BYTEA_OID, rows, row -> lengthOf(field.apply(row)), (target, row) -> {
            byte[] value = field.apply(row);
            if (value != null) {
                target.put(value);
            }
        });
    }

    private static int lengthOf(byte @Nullable [] value) {
        return value == null ? -1 : value.length;
    }

    /** @param length bytes of a row's value, -1 for null */
    private static <T> BinaryArray array(String type, int oid, List<T> rows, ToIntFunction<T> length, Put<T> put) {
        if (rows.isEmpty()) {
            return new BinaryArray(
                    type,
                    ByteBuffer.allocate(12).putInt(0).putInt(0).putInt(oid).array());
        }
        int size = 20;
        int nulls = 0;
        for (T row : rows) {
            int bytes = length.applyAsInt(row);
            size += 4 + Math.max(bytes, 0);
            if (bytes < 0) {
                nulls = 1;
            }
        }
        ByteBuffer target = ByteBuffer.allocate(size)
                .putInt(1)
                .putInt(nulls)
                .putInt(oid)
                .putInt(rows.size())
                .putInt(1);
        for (T row : rows) {
            target.putInt(length.applyAsInt(row));
            put.put(target, row);
        }
        return new BinaryArray(type, target.array());
    }

    @Override
    public int lengthInBytes() {
        return bytes.length;
    }

    @Override
    public void toBytes(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, bytes.length);
    }

    @Override
    public void setByteValue(byte[] value, int offset) {
        throw new UnsupportedOperationException("only ever sent");
    }

    @Override
    public String getValue() {
        throw new IllegalStateException(
                getType() + " must travel in binary: the connection is not one of the ledger's own");
    }
}
