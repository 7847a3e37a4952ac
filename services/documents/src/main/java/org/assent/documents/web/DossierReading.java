package org.assent.documents.web;

import static org.assent.documents.dossier.DossierRule.DS15;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assent.documents.Classification;
import org.assent.documents.DossierSubjects.Face;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.DossierView.Version;
import org.assent.documents.messages.FindDossier;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;
import org.assent.membership.RestrictedItems;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindBreakGlass.OpeningView;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * Who reads which document: the one place where that is decided, for page, API, download and record alike (DS15). The moment chooses
 * the content; whether it may be read follows from the classification, the capacity and the openings of now.
 */
final class DossierReading implements Confidential, RestrictedItems {
    private static final int PARTS = 4;

    private final FindDossier dossiers;
    private final Projector<DossierView> register;
    private final FindBreakGlass openings;
    private final RestrictedReads reads;
    private final SubjectFaces subjects;
    private final Timeline timeline;
    private final Words words;

    DossierReading(
            FindDossier dossiers,
            Projector<DossierView> register,
            FindBreakGlass openings,
            RestrictedReads reads,
            SubjectFaces subjects,
            Timeline timeline,
            Words words) {
        this.dossiers = dossiers;
        this.register = register;
        this.openings = openings;
        this.reads = reads;
        this.subjects = subjects;
        this.timeline = timeline;
        this.words = words;
    }

    /**
     * A dossier as its reader may read it.
     *
     * @param dossier without the name, the note and the hash of what is kept back
     * @param hash of the whole of it
     */
    record Seen(DossierView dossier, TextHash hash) {}

    /** The dossier of a thing; empty where none was opened. */
    Optional<Seen> dossier(Subject subject, SignedIn reader, Moment moment) {
        Optional<DossierView> now = dossiers.dossier(subject, timeline.now());
        return dossiers.dossier(subject, moment)
                .map(then -> new Seen(then.keeping((item, version) -> keeps(now, item, version, reader)), then.hash()));
    }

    /** The things of the reader's Network that have a dossier, in the order in which they were opened. */
    Page<Subject> subjects(SignedIn reader, Moment moment, int limit, @Nullable String cursor) {
        Page<DossierView> page = dossiers.dossiers(reader.network(), moment, limit, cursor);
        return new Page<>(page.rows().stream().map(DossierView::subject).toList(), page.next(), page.total());
    }

    /**
     * A document that the reader takes out; where it is restricted, that goes on record.
     *
     * @throws Unknown the dossier had no such version at the moment
     */
    Version open(Subject subject, String code, int number, SignedIn reader, Moment moment) {
        Version version = dossiers.dossier(subject, moment).stream()
                .flatMap(dossier -> dossier.item(code).stream())
                .flatMap(item -> item.version(number).stream())
                .findFirst()
                .orElseThrow(() -> new Unknown("version " + number + " of " + code));
        DossierView now = dossiers.dossier(subject, timeline.now()).orElseThrow();
        if (restricted(Optional.of(now), code, version)) {
            Optional<OpeningView> opening =
                    byRight(version, reader) ? Optional.empty() : opening(now, code, version, reader);
            DS15.requireRight(byRight(version, reader) || opening.isPresent());
            reads.record(
                    reader,
                    "DOCUMENT",
                    address(subject) + "/items/" + code + "/versions/" + number,
                    opening.map(one -> "/record/break-glass/" + one.openingId()).orElse(null));
        }
        return version;
    }

    private boolean keeps(Optional<DossierView> now, String code, Version version, SignedIn reader) {
        return restricted(now, code, version)
                && !byRight(version, reader)
                && opening(now.orElseThrow(), code, version, reader).isEmpty();
    }

    private static boolean restricted(Optional<DossierView> now, String code, Version version) {
        return now.flatMap(dossier -> dossier.item(code))
                .flatMap(item -> item.version(version.number()))
                .filter(today -> today.classification() == Classification.RESTRICTED)
                .isPresent();
    }

    private static boolean byRight(Version version, SignedIn reader) {
        return reader.actsAs(Role.CO_CHAIR)
                || reader.actsAs(Role.SECRETARIAT)
                || reader.actsAs(Role.AUDITOR)
                || reader.person().equals(version.by());
    }

    private Optional<OpeningView> opening(DossierView dossier, String code, Version version, SignedIn reader) {
        return openings.open(
                reader.person(), dossier.network(), name(dossier.subject(), code, version.number()), timeline.now());
    }

    /** What an opening calls a document. */
    static String name(Subject subject, String code, int number) {
        return subject.kind() + "/" + subject.id() + "/" + code + "/" + number;
    }

    private static String address(Subject subject) {
        return "/dossiers/" + subject.kind() + "/" + subject.id();
    }

    @Override
    public boolean hides(RecordedEvent<?> event, SignedIn reader) {
        if (!(event.payload() instanceof DocumentVersionAdded added)) {
            return false;
        }
        Optional<DossierView> now = timeline.find(register, added.dossierId().toString(), timeline.now());
        return now.flatMap(dossier -> dossier.item(added.item()))
                .flatMap(item -> item.version(added.version()))
                .filter(version -> keeps(now, added.item(), version, reader))
                .isPresent();
    }

    @Override
    public Optional<RestrictedItems.Item> find(String name, String network, Locale language) {
        String[] parts = name.split("/", -1);
        if (parts.length != PARTS
                || !parts[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                || !parts[3].matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        Subject subject = new Subject(parts[0], UUID.fromString(parts[1]));
        int number = Integer.parseInt(parts[3]);
        Moment now = timeline.now();
        return dossiers.dossier(subject, now)
                .filter(dossier -> dossier.network().equals(network))
                .flatMap(dossier -> dossier.item(parts[2]))
                .flatMap(item -> item.version(number).map(version -> item(subject, item, version, language, now)));
    }

    private RestrictedItems.Item item(
            Subject subject, DossierView.Item item, Version version, Locale language, Moment now) {
        String code = language.getLanguage().equals("ru")
                ? item.item().nameRussian()
                : item.item().nameEnglish();
        String title = subjects.known(subject, now).map(Face::title).orElse("");
        PersonRef owner = version.by();
        return new RestrictedItems.Item(
                owner,
                version.classification() == Classification.RESTRICTED,
                words.say("dossier.document", code, words.number(version.number()), title),
                address(subject));
    }
}
