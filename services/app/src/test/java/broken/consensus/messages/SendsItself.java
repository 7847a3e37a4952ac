package broken.consensus.messages;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

record SendsItself(@TargetAggregateIdentifier UUID round) {
    void send(CommandGateway gateway) {
        gateway.sendAndWait(this);
    }
}
