package org.assent.platform.process;

/**
 * One version of a process model.
 *
 * @param key the process id, which is also the name of the file
 * @param versionTag the version tag that the model carries
 * @param name the process's name in plain words
 * @param xml the BPMN as drawn
 */
public record ProcessModel(String key, String versionTag, String name, String xml) {}
