package org.assent.app.configuration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.assent.platform.notices.post.MailServer;
import org.assent.platform.operations.heart.Probe;

/** Whether the mail server accepts a connection. */
final class MailProbe implements Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MailServer server;

    MailProbe(MailServer server) {
        this.server = server;
    }

    @Override
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
