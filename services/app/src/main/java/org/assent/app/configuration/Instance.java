package org.assent.app.configuration;

/**
 * A running Assent, as it says so in its data directory.
 *
 * @param address what a browser opens
 * @param databasePort where its embedded database listens; 0 with an external one
 * @param pid its process
 */
public record Instance(String address, int databasePort, long pid) {}
