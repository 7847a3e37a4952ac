package org.assent.membership.messages;

/** An entity stands on other rolls from now on; rounds that are open keep the roll they were opened with. */
public record RollsChanged(String network, String entity, Rolls rolls) {}
