package org.assent.platform.web;

import org.assent.kernel.PersonRef;

/**
 * Says in which capacities a person may act. A bean of the context that keeps seats and roles; asked anew for every request,
 * so a right that was revoked ends at once.
 */
@FunctionalInterface
public interface CapacitiesOf {
    Capacities of(PersonRef person);
}
