package org.assent.proposals;

/**
 * What is known of the organisation that leads, read by the sender of a command.
 *
 * @param readAt the position at which it was read
 * @param onNetworkRoll whether it is a member of the Network that day
 */
public record LeadFacts(String entity, long readAt, boolean onNetworkRoll) {}
