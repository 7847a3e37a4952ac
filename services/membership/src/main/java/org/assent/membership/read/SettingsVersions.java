package org.assent.membership.read;

import java.util.Optional;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** The versions of the settings up to a moment. */
class SettingsVersions implements FindSettingsVersions {
    private final Timeline timeline;
    private final SettingsRegister settings;

    SettingsVersions(Timeline timeline, SettingsRegister settings) {
        this.timeline = timeline;
        this.settings = settings;
    }

    @Override
    public Optional<SettingsVersionView> version(String network, String version, Moment moment) {
        return timeline.find(settings, SettingsRegister.key(network, version), moment);
    }

    @Override
    public Page<SettingsVersionView> versions(String network, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                settings,
                Filter.all()
                        .where("network", network)
                        .orderedBy("position", true)
                        .page(limit, cursor),
                moment);
    }
}
