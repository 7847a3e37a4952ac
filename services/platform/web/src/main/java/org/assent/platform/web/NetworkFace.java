package org.assent.platform.web;

import java.time.ZoneId;

/**
 * What the frame shows of a Network.
 *
 * @param code its country code, as in capacities
 * @param name its name in the reader's language
 * @param zone the zone of its duty station: dates and times are shown in it, beside UTC
 */
public record NetworkFace(String code, String name, ZoneId zone) {}
