package org.assent.membership.messages;

/** A version of the settings is in force in a Network from now on. */
public record SettingsAdopted(String network, NetworkSettings settings) {}
