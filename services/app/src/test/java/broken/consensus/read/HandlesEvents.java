package broken.consensus.read;

import org.axonframework.eventhandling.EventHandler;

class HandlesEvents {
    @EventHandler
    void on(String event) {}
}
