package org.assent.membership.read;

import org.assent.membership.messages.FindSettingsVersions.SettingsVersionView;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.platform.timeline.Projector;

/** Every version of the settings of every Network. */
class SettingsRegister extends Projector<SettingsVersionView> {
    SettingsRegister() {
        super("membership_settings", SettingsVersionView.class);
        on(
                SettingsAdopted.class,
                (event, rows) -> rows.put(
                        key(
                                event.payload().network(),
                                event.payload().settings().version()),
                        new SettingsVersionView(
                                event.payload().network(),
                                event.payload().settings(),
                                event.envelope().act().person(),
                                event.envelope().act().capacity(),
                                event.recordedAt(),
                                event.position(),
                                event.payload().decision())));
    }

    static String key(String network, String version) {
        return network + "/" + version;
    }
}
