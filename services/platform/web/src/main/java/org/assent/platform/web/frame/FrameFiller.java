package org.assent.platform.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.CapacityWords;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.assets.Assets;
import org.assent.platform.web.time.Moments;

/** Fills the attributes that {@link FrameAttributes} names. */
public final class FrameFiller {
    private final FrameMaker maker;
    private final Moments moments;
    private final Timeline timeline;
    private final Networks networks;
    private final Words words;
    private final CapacityWords capacityWords;
    private final Assets assets;
    private final FormKeys keys;

    public FrameFiller(
            FrameMaker maker,
            Moments moments,
            Timeline timeline,
            Networks networks,
            Words words,
            CapacityWords capacityWords,
            Assets assets,
            FormKeys keys) {
        this.maker = maker;
        this.moments = moments;
        this.timeline = timeline;
        this.networks = networks;
        this.words = words;
        this.capacityWords = capacityWords;
        this.assets = assets;
        this.keys = keys;
    }

    /** At the moment that the address asks for. */
    public void fill(HttpServletRequest request) {
        fill(request, moments.of(request));
    }

    /** For a page that says what went wrong: at the moment asked for, or now where the address asks for none that there is. */
    public void fillForProblem(HttpServletRequest request) {
        try {
            fill(request);
        } catch (BadInput noSuchMoment) {
            fill(request, timeline.now());
        }
    }

    private void fill(HttpServletRequest request, Moment moment) {
        if (request.getAttribute(FrameAttributes.FRAME) != null) {
            return;
        }
        request.setAttribute(FrameAttributes.WORDS, words);
        request.setAttribute(FrameAttributes.ASSET, assets.byName());
        request.setAttribute(FrameAttributes.KEYS, keys);
        request.setAttribute("capacityWords", capacityWords);
        request.setAttribute(FrameAttributes.MOMENT, moment);
        request.setAttribute(FrameAttributes.PAST, moment.past());
        request.setAttribute(FrameAttributes.AS_OF, moment.past() ? Moments.asked(request) : null);
        request.setAttribute(Moments.SEEN_BY, Moments.standing() == null ? null : Moments.seat(request));
        request.setAttribute(FrameAttributes.TIMES, times(moment));
        request.setAttribute(FrameAttributes.FRAME, maker.make(request, moment));
    }

    /** The formatter of times for a moment. */
    public Times times(Moment moment) {
        return new Times(moment.instant(), networks.zone(), words);
    }
}
