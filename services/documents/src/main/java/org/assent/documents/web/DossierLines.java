package org.assent.documents.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.documents.Classification;
import org.assent.documents.DossierSubjects.Face;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.DossierView.Item;
import org.assent.documents.messages.DossierView.Version;
import org.assent.documents.messages.DossierView.Waiver;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.rules.dossier.ChecklistItem;
import org.assent.rules.dossier.ChecklistItem.KeptBy;
import org.assent.rules.dossier.Completeness.Finding;
import org.assent.rules.dossier.Completeness.State;
import org.jspecify.annotations.Nullable;

/** A dossier in words. */
final class DossierLines {
    private static final int NAMED_IN_THE_HEADLINE = 2;
    private static final long KILOBYTE = 1024;

    /** An item as the page shows it. */
    record Line(
            String code,
            String name,
            State state,
            String stateWord,
            Tone tone,
            String icon,
            @Nullable String keptAt,
            boolean filled,
            List<VersionLine> versions,
            @Nullable WaiverLine waiver) {}

    /**
     * A version as the page shows it.
     *
     * @param name the file's name, or that it is restricted
     * @param withheld whether the reader is kept from it
     * @param asked what an opening calls it
     */
    record VersionLine(
            String href,
            int number,
            String name,
            boolean withheld,
            String asked,
            Classification classification,
            String detail,
            @Nullable String note) {}

    /** A waiver as the page shows it. */
    record WaiverLine(String reason, String detail) {}

    private final FindPersonLabels labels;
    private final Words words;

    DossierLines(FindPersonLabels labels, Words words) {
        this.labels = labels;
        this.words = words;
    }

    List<Line> lines(DossierView dossier, Face face, String address, Moment moment, Times times) {
        Map<PersonRef, String> names = labels.labels(
                dossier.items().stream().flatMap(DossierLines::people).collect(Collectors.toSet()),
                moment,
                words.locale());
        return dossier.findings(face.stage(), face.kept().keySet(), face.occurred()).stream()
                .map(finding -> line(
                        dossier,
                        finding,
                        dossier.item(finding.item().code()).orElseThrow(),
                        face.kept().get(finding.item().code()),
                        address,
                        names,
                        times))
                .toList();
    }

    /** What is missing at the stage of the thing, or that nothing is: the first line of the page. */
    String headline(List<Line> lines, Face face) {
        List<Line> missing = missing(lines);
        String stage = words.say("dossier.stage." + face.stage().name());
        if (missing.isEmpty()) {
            return words.say("dossier.complete", stage);
        }
        if (missing.size() > NAMED_IN_THE_HEADLINE) {
            return words.say("dossier.missing", stage, words.count("dossier.documents", missing.size()));
        }
        return words.say("dossier.missing.named", stage, names(missing));
    }

    /** The names of all that is missing, where the headline had no room for them. */
    @Nullable
    String missingNames(List<Line> lines) {
        List<Line> missing = missing(lines);
        return missing.size() > NAMED_IN_THE_HEADLINE ? names(missing) : null;
    }

    static List<Line> missing(List<Line> lines) {
        return lines.stream().filter(line -> line.state() == State.MISSING).toList();
    }

    /** The name of an item in the reader's language. */
    String name(ChecklistItem item) {
        return words.locale().getLanguage().equals("ru") ? item.nameRussian() : item.nameEnglish();
    }

    /** A size in kilobytes or megabytes, rounded up. */
    String size(long bytes) {
        long kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
        return kilobytes < KILOBYTE
                ? words.say("dossier.size.kilobytes", words.number(kilobytes))
                : words.say("dossier.size.megabytes", words.number((kilobytes + KILOBYTE - 1) / KILOBYTE));
    }

    private String names(List<Line> lines) {
        return words.list(lines.stream().map(Line::name).toList());
    }

    private static Stream<PersonRef> people(Item item) {
        Stream<PersonRef> authors = item.versions().stream().map(Version::by);
        Waiver waiver = item.waiver();
        return waiver == null ? authors : Stream.concat(authors, Stream.of(waiver.by()));
    }

    private Line line(
            DossierView dossier,
            Finding finding,
            Item item,
            @Nullable String keptAt,
            String address,
            Map<PersonRef, String> names,
            Times times) {
        State state = finding.state();
        return new Line(
                finding.item().code(),
                name(finding.item()),
                state,
                words.say("dossier.state." + state.name()),
                tone(state),
                icon(state),
                keptAt,
                finding.item().keptBy() == KeptBy.PEOPLE,
                item.versions().stream()
                        .map(version -> new VersionLine(
                                address + "/items/" + finding.item().code() + "/versions/" + version.number(),
                                version.number(),
                                version.keptBack() ? words.say("dossier.withheld") : version.fileName(),
                                version.keptBack(),
                                DossierReading.name(
                                        dossier.subject(), finding.item().code(), version.number()),
                                version.classification(),
                                words.say(
                                        "dossier.version",
                                        words.number(version.number()),
                                        size(version.size()),
                                        words.say("dossier.language." + version.language()),
                                        names.getOrDefault(version.by(), ""),
                                        times.local(version.at())),
                                version.note().isEmpty() ? null : version.note()))
                        .toList(),
                waiver(item.waiver(), names, times));
    }

    private @Nullable WaiverLine waiver(@Nullable Waiver waiver, Map<PersonRef, String> names, Times times) {
        return waiver == null
                ? null
                : new WaiverLine(
                        waiver.reason(),
                        words.say("dossier.waived-by", names.getOrDefault(waiver.by(), ""), times.local(waiver.at())));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case FOUND -> Tone.OK;
            case WAIVED -> Tone.ACCENT;
            case MISSING -> Tone.STOP;
            case LATER, NOT_NEEDED -> Tone.QUIET;
        };
    }

    private static String icon(State state) {
        return switch (state) {
            case FOUND -> "check";
            case WAIVED -> "dash";
            case MISSING -> "square";
            case LATER -> "ring";
            case NOT_NEEDED -> "dotted";
        };
    }
}
