package org.assent.membership.web;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.messages.FindSettingsVersions.SettingsVersionView;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.SettingsDecision;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.proposals.ProposalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The settings of the Network for programs. */
@RestController
@RequestMapping("/api/v1/settings")
class SettingsApi {
    /**
     * One version of the settings.
     *
     * @param consultation the parameters of consultations as numbers
     * @param proposals the parameters of proposals as numbers
     * @param position of the entry by which it was adopted
     * @param decision of the UNCT by which; {@code null} where the administrator adopted it
     */
    record SettingsAnswer(
            String network,
            String version,
            boolean inForce,
            PersonRef adoptedBy,
            Capacity adoptedAs,
            Instant adoptedAt,
            long position,
            @Nullable SettingsDecision decision,
            NetworkSettings settings,
            ConsultationSettings consultation,
            ProposalSettings proposals) {
        static SettingsAnswer of(SettingsVersionView view, long inForceSince) {
            return new SettingsAnswer(
                    view.network(),
                    view.settings().version(),
                    view.position() == inForceSince,
                    view.adoptedBy(),
                    view.adoptedAs(),
                    view.adoptedAt(),
                    view.position(),
                    view.decision(),
                    view.settings(),
                    view.settings().consultation(),
                    view.settings().proposals());
        }
    }

    /** One page of versions, the last first. */
    record VersionsAnswer(
            List<SettingsAnswer> versions, @Nullable String next, long total) {}

    private final FindSettingsVersions settings;

    SettingsApi(FindSettingsVersions settings) {
        this.settings = settings;
    }

    @GetMapping
    SettingsAnswer settings(SignedIn reader, Moment moment) {
        SettingsVersionView view = last(reader, moment);
        return SettingsAnswer.of(view, view.position());
    }

    @GetMapping("/versions")
    VersionsAnswer versions(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<SettingsVersionView> page = settings.versions(reader.network(), moment, limit, cursor);
        long inForceSince = page.total() == 0 ? 0 : last(reader, moment).position();
        return new VersionsAnswer(
                page.rows().stream()
                        .map(view -> SettingsAnswer.of(view, inForceSince))
                        .toList(),
                page.next(),
                page.total());
    }

    @GetMapping("/versions/{version}")
    SettingsAnswer version(@PathVariable String version, SignedIn reader, Moment moment) {
        return SettingsAnswer.of(
                settings.version(reader.network(), version, moment)
                        .orElseThrow(() -> new Unknown("settings " + version)),
                last(reader, moment).position());
    }

    private SettingsVersionView last(SignedIn reader, Moment moment) {
        return settings.versions(reader.network(), moment, 1, null).rows().stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("settings of " + reader.network()));
    }
}
