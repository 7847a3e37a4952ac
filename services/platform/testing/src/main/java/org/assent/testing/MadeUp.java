package org.assent.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.TextHash;

/** Values made up from types, always the same, so that every component of a sample has something in it. */
final class MadeUp {
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(UUID.class, UUID.fromString("01939e5a-7c00-7000-8000-000000000001")),
            Map.entry(Instant.class, Instant.parse("2026-11-23T12:00:00.000001Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-11-23")),
            Map.entry(LocalTime.class, LocalTime.parse("12:00")),
            Map.entry(Duration.class, Duration.ofDays(3)),
            Map.entry(Period.class, Period.ofDays(10)),
            Map.entry(ZoneId.class, ZoneId.of("Europe/Minsk")),
            Map.entry(BigDecimal.class, new BigDecimal("1000000.10")),
            Map.entry(TextHash.class, TextHash.of("text")),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true));

    /** @param name what a text says where nothing else is known */
    Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        }
        Class<?> plain = (Class<?>) type;
        if (SIMPLE.containsKey(plain)) {
            return Objects.requireNonNull(SIMPLE.get(plain));
        }
        if (plain == String.class) {
            return name;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain, name);
        }
        if (plain.isSealed()) {
            return value(plain.getPermittedSubclasses()[0], name);
        }
        throw new IllegalArgumentException("give an example of " + plain.getName());
    }

    private Object generic(Class<?> type, Type[] arguments, String name) {
        if (type == List.class) {
            return List.of(value(arguments[0], name));
        }
        if (type == Optional.class) {
            return Optional.of(value(arguments[0], name));
        }
        if (type == Map.class) {
            return Map.of(value(arguments[0], name), value(arguments[1], name));
        }
        throw new IllegalArgumentException("give an example of " + type.getName());
    }

    /** What wraps one value is called as what it is in. */
    private Object record(Class<?> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component ->
                        value(component.getGenericType(), components.length == 1 ? name : component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("give an example of " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("give an example of " + type.getName(), e);
        }
    }
}
