package org.assent.app.configuration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks whether the port is free before anything is started, so that the answer comes at once. */
public final class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings settings = Settings.of(context.getEnvironment());
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            throw new CannotStart(InstanceFile.in(settings.data())
                    .running()
                    .filter(instance -> instance.address().equals(settings.url()))
                    .map(instance ->
                            "Assent is running already: " + instance.address() + " (process " + instance.pid() + ").")
                    .orElse(taken(settings.port())));
        }
    }

    static String taken(int port) {
        return "Port " + port + " is taken by another program. Stop that one, or choose another port: -Dport="
                + (port == 9090 ? 9091 : 9090) + ".";
    }
}
