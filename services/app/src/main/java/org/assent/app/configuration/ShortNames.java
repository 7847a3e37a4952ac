package org.assent.app.configuration;

import java.util.List;
import java.util.Properties;

/** {@code -Dport} and {@code -Ddata}, short for the two settings everybody needs. */
public final class ShortNames {
    private static final List<String> SHORT = List.of("port", "data");

    private ShortNames() {}

    /** Gives short names their full ones; a full name that is there counts more. */
    public static void adopt(Properties system) {
        for (String name : SHORT) {
            String value = system.getProperty(name);
            if (value != null && !value.isBlank()) {
                system.putIfAbsent("assent." + name, value);
            }
        }
    }
}
