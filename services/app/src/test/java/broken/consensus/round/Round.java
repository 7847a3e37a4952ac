package broken.consensus.round;

import java.util.UUID;
import org.axonframework.modelling.command.AggregateIdentifier;

/** An aggregate as it should be. */
public class Round {
    @AggregateIdentifier
    private UUID id;

    public UUID id() {
        return id;
    }
}
