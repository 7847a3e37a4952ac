package org.assent.consensus;

import java.time.Duration;
import java.util.List;
import org.assent.rules.consensus.Outages.Outage;

/**
 * What was out of reach near the end of a silence, as far as it extended the silence (CR21).
 *
 * @param outages what and when
 * @param together how long in the part of the silence that is looked at; time in which two things were out of reach counts once
 * @param readAt position of the log at which they were read
 */
public record ServiceOutage(List<Outage> outages, Duration together, long readAt) {}
