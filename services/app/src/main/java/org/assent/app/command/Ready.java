package org.assent.app.command;

import org.assent.app.configuration.Instance;
import org.assent.app.configuration.InstanceFile;
import org.assent.app.configuration.Settings;
import org.assent.platform.database.Database;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Says where Assent is reached, to the person at the console and to its commands. */
public class Ready {
    private final Settings settings;
    private final Database database;

    public Ready(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void ready() {
        file().write(new Instance(
                settings.url(),
                database.embeddedPort().orElse(0),
                ProcessHandle.current().pid()));
        System.out.println("Assent is ready: " + settings.url());
        if (settings.demonstration()) {
            System.out.println("Sign in as rc, iom, secretariat, auditor, admin, head.ENTITY or member.ENTITY"
                    + " (head.undp, member.unicef, ...); the password is assent.");
        }
    }

    @EventListener(ContextClosedEvent.class)
    public void stopping() {
        file().remove();
    }

    private InstanceFile file() {
        return InstanceFile.in(settings.data());
    }
}
