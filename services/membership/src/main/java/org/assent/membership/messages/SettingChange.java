package org.assent.membership.messages;

/**
 * A setting that is to have another value.
 *
 * @param key {@code silence.minimum}
 * @param from the value in force when the change was proposed, as settings are written: {@code PT72H}
 * @param to the value proposed, written in the same way
 */
public record SettingChange(String key, String from, String to) {}
