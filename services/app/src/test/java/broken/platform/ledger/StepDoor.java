package broken.platform.ledger;

/** Stands for the inside door. */
public interface StepDoor {
    void send(Object command);
}
