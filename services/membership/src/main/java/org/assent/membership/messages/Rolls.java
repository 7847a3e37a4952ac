package org.assent.membership.messages;

/**
 * On which rolls of a Network an entity stands.
 *
 * @param onNetworkRoll whether it is a member of the Network and consulted
 * @param onUnctRoll whether its head takes part in the consensus of the UNCT
 * @param onRollByLocalSetting whether it is on the UNCT roll by a marked local setting, although it is not resident
 */
public record Rolls(boolean onNetworkRoll, boolean onUnctRoll, boolean onRollByLocalSetting) {}
