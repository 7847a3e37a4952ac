package org.assent.membership;

/**
 * A page beside the settings, published as a bean by the context whose page it is. Its label is the message
 * {@code settings.tab.<key>}.
 *
 * @param href where it leads, from the root of the application
 */
public record SettingsTab(String key, String href) {}
