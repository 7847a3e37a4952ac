package org.assent.platform.web.frame;

import org.assent.platform.web.time.Moments;

/** The names under which every template finds what belongs to the frame. They are request attributes, not model attributes, so
 * error pages have them too. */
public final class FrameAttributes {
    /** The {@link Frame}. */
    public static final String FRAME = "frame";

    /** Whether the past is read; controls that write are left out then: {@code th:unless="${past}"}. */
    public static final String PAST = "past";

    /** The {@code asOf} of the address; {@code null} for now. */
    public static final String AS_OF = Moments.AS_OF;

    /** The {@link org.assent.platform.timeline.Moment}. */
    public static final String MOMENT = "moment";

    /** {@link org.assent.platform.web.Times}. */
    public static final String TIMES = "times";

    /** {@link org.assent.platform.web.Words}. */
    public static final String WORDS = "words";

    /** Where the style sheet and the scripts are, by their source name. */
    public static final String ASSET = "asset";

    /** {@link FormKeys}. */
    public static final String KEYS = "keys";

    private FrameAttributes() {}
}
