package org.assent.app.configuration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * What the operator may choose.
 *
 * @param address where it listens
 * @param port where it listens
 * @param data where it keeps everything that is not in the database, and the embedded database
 * @param external somebody else's PostgreSQL; {@code null} for the embedded one
 * @param demonstration whether the demonstration network, its sign-in names and its clock are there
 */
public record Settings(
        String address, int port, Path data, @Nullable External external, boolean demonstration) {
    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65535;

    /** A PostgreSQL that we do not run. */
    public record External(
            String url,
            String user,
            String password,
            @Nullable String ownerUser,
            @Nullable String ownerPassword) {
        @Override
        public String toString() {
            return user + " at " + url;
        }
    }

    /**
     * Reads the settings, wherever they were given.
     *
     * @throws CannotStart one of them makes no sense
     */
    public static Settings of(Environment environment) {
        External external = external(environment);
        String address = text(environment, "assent.address", external == null ? "127.0.0.1" : "0.0.0.0");
        return new Settings(
                address,
                port(text(environment, "assent.port", Integer.toString(DEFAULT_PORT))),
                Path.of(text(environment, "assent.data", ".assent"))
                        .toAbsolutePath()
                        .normalize(),
                external,
                demonstration(environment, external == null && loopback(address)));
    }

    /** What a browser on this machine opens. */
    public String url() {
        String host = loopback(address) || address.equals("0.0.0.0") || address.equals("::") ? "localhost" : address;
        return "http://" + host + ":" + port;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CannotStart("The port must be a number from 1 to " + LAST_PORT + " and is " + text + ".");
    }

    private static @Nullable External external(Environment environment) {
        String url = optional(environment, "assent.database.url");
        if (url == null) {
            return null;
        }
        String user = optional(environment, "assent.database.user");
        if (user == null) {
            throw new CannotStart("ASSENT_DATABASE_URL is set and ASSENT_DATABASE_USER is missing.");
        }
        return new External(
                url,
                user,
                text(environment, "assent.database.password", ""),
                optional(environment, "assent.database.owner.user"),
                optional(environment, "assent.database.owner.password"));
    }

    private static boolean demonstration(Environment environment, boolean otherwise) {
        String text = text(environment, "assent.demo", Boolean.toString(otherwise));
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart("ASSENT_DEMO must be true or false and is " + text + ".");
        };
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotStart("The address " + address + " to listen on is not known on this machine.");
        }
    }

    private static String text(Environment environment, String name, String otherwise) {
        String text = optional(environment, name);
        return text == null ? otherwise : text;
    }

    private static @Nullable String optional(Environment environment, String name) {
        String text = environment.getProperty(name);
        return text == null || text.isBlank() ? null : text.trim();
    }
}
