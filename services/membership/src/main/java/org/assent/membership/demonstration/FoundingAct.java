package org.assent.membership.demonstration;

import java.util.UUID;
import java.util.function.Predicate;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;

/**
 * One step by which the demonstration network comes to be.
 *
 * @param stream the aggregate that decides
 * @param done whether an event of that aggregate is what the command leads to
 * @param command what is sent
 * @param by who does it
 * @param as in which capacity
 */
record FoundingAct(UUID stream, Predicate<Object> done, Object command, PersonRef by, Capacity as) {}
