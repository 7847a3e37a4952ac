package org.assent.platform.process;

/**
 * The steps of one process, published as a bean by its context: {@code name} is how the model's expressions call them,
 * {@code ${consensusRoundSteps.closeSilence(execution.processBusinessKey)}}. The object imports nothing of the engine; each of
 * its methods takes the business key and sends one command.
 */
public record ProcessSteps(String name, Object steps) {}
