package org.assent.platform.web.security;

import java.time.Clock;

/** The clock of the machine, never the demonstration's: sessions, tokens and locks end by it. */
public record RealTime(Clock clock) {}
