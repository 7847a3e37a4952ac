package org.assent.app.configuration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import org.assent.platform.notices.post.MailServer;
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
 * @param mail where letters go; {@code null} where no mail server is set up
 */
public record Settings(
        String address,
        int port,
        Path data,
        @Nullable External external,
        boolean demonstration,
        @Nullable MailServer mail) {
    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65535;
    private static final int MAIL_PORT = 587;

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
        int port = port("assent.port", text(environment, "assent.port", Integer.toString(DEFAULT_PORT)));
        return new Settings(
                address,
                port,
                Path.of(text(environment, "assent.data", ".assent"))
                        .toAbsolutePath()
                        .normalize(),
                external,
                demonstration(environment, external == null && loopback(address)),
                mail(environment, url(address, port)));
    }

    /** What a browser on this machine opens. */
    public String url() {
        return url(address, port);
    }

    private static String url(String address, int port) {
        String host = loopback(address) || address.equals("0.0.0.0") || address.equals("::") ? "localhost" : address;
        return "http://" + host + ":" + port;
    }

    private static @Nullable MailServer mail(Environment environment, String url) {
        String host = optional(environment, "assent.mail.host");
        int port = port("assent.mail.port", text(environment, "assent.mail.port", Integer.toString(MAIL_PORT)));
        String user = optional(environment, "assent.mail.user");
        String password = optional(environment, "assent.mail.password");
        String from = optional(environment, "assent.mail.from");
        boolean startTls = truth(environment, "assent.mail.starttls", true);
        String address = text(environment, "assent.url", url);
        if (host == null) {
            return null;
        }
        if (from == null) {
            throw new CannotStart(
                    "ASSENT_MAIL_HOST is set and ASSENT_MAIL_FROM, the address letters come from, is missing.");
        }
        return new MailServer(host, port, user, password, from, startTls, address.replaceFirst("/+$", ""));
    }

    private static int port(String name, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CannotStart(variable(name) + " must be a number from 1 to " + LAST_PORT + " and is " + text + ".");
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
        return truth(environment, "assent.demo", otherwise);
    }

    private static boolean truth(Environment environment, String name, boolean otherwise) {
        String text = text(environment, name, Boolean.toString(otherwise));
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart(variable(name) + " must be true or false and is " + text + ".");
        };
    }

    private static String variable(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
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
