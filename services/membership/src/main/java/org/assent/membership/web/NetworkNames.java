package org.assent.membership.web;

import java.time.ZoneOffset;
import java.util.Locale;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNetworkSettings.NetworkSettingsView;
import org.assent.platform.ledger.Commands.UnknownAggregate;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.NetworkFaces;

/** Tells the frame what a Network is called and which clock it goes by. */
class NetworkNames implements NetworkFaces {
    private final FindNetworkSettings settings;
    private final Timeline timeline;

    NetworkNames(FindNetworkSettings settings, Timeline timeline) {
        this.settings = settings;
        this.timeline = timeline;
    }

    @Override
    public NetworkFace of(String code, Locale locale) {
        try {
            NetworkSettingsView found = settings.settings(code, timeline.now().within(null));
            boolean russian = locale.getLanguage().equals("ru");
            return new NetworkFace(
                    code,
                    russian ? found.nameRussian() : found.nameEnglish(),
                    found.calendar().zone());
        } catch (UnknownAggregate notYetFounded) {
            return new NetworkFace(code, code, ZoneOffset.UTC);
        }
    }
}
