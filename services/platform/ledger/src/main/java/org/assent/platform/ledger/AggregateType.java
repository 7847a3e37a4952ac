package org.assent.platform.ledger;

/** An event-sourced aggregate of a context, published as a bean by the context's configuration. */
public record AggregateType(Class<?> type) {}
