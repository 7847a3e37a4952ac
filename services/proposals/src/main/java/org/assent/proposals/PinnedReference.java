package org.assent.proposals;

/** A version of a list of reference data that something was made under. */
public record PinnedReference(String list, String version) {}
