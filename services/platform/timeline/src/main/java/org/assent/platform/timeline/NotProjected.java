package org.assent.platform.timeline;

/**
 * Says that no register shows an event, and why; published as a bean by the event's context.
 *
 * @param event the class of the event
 * @param reason one plain sentence
 */
public record NotProjected(Class<?> event, String reason) {
    public NotProjected {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    event.getSimpleName() + " is shown by no register and no reason is given");
        }
    }
}
