package org.assent.documents.web;

import java.util.Optional;
import java.util.UUID;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierOpened;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.ItemWaived;
import org.assent.documents.messages.WaiverLifted;
import org.assent.kernel.Subject;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;

/** Tells what happened to dossiers. */
final class DossierNarrator implements Narrator {
    private final Timeline timeline;
    private final Projector<DossierView> register;
    private final DossierLines lines;
    private final Words words;

    DossierNarrator(Timeline timeline, Projector<DossierView> register, DossierLines lines, Words words) {
        this.timeline = timeline;
        this.register = register;
        this.lines = lines;
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof DossierOpened opened) {
            return Optional.of(Story.of(words.say(
                            "story.dossier.opened",
                            words.count(
                                    "dossier.items", opened.checklist().items().size())))
                    .about(address(opened.subject())));
        }
        if (event instanceof DocumentVersionAdded added) {
            String key = added.version() == 1 ? "story.dossier.added" : "story.dossier.version";
            return about(
                    added.dossierId(),
                    Story.of(words.say(
                                    key,
                                    name(added.dossierId(), added.item()),
                                    added.fileName(),
                                    words.number(added.version())))
                            .because(added.note().isEmpty() ? null : added.note()));
        }
        if (event instanceof DocumentClassified classified) {
            return about(
                    classified.dossierId(),
                    Story.of(words.say(
                                    "story.dossier.classified." + classified.classification(),
                                    name(classified.dossierId(), classified.item()),
                                    words.number(classified.version())))
                            .because(classified.reason()));
        }
        if (event instanceof ItemWaived waived) {
            return about(
                    waived.dossierId(),
                    Story.of(words.say("story.dossier.waived", name(waived.dossierId(), waived.item())))
                            .because(waived.reason()));
        }
        if (event instanceof WaiverLifted lifted) {
            return about(
                    lifted.dossierId(),
                    Story.of(words.say("story.dossier.lifted", name(lifted.dossierId(), lifted.item()))));
        }
        return Optional.empty();
    }

    private Optional<Story> about(UUID dossierId, Story story) {
        return Optional.of(find(dossierId)
                .map(DossierView::subject)
                .map(DossierNarrator::address)
                .map(story::about)
                .orElse(story));
    }

    /** The checklist of a dossier never changes, so the present one has the name of then. */
    private String name(UUID dossierId, String item) {
        return find(dossierId)
                .flatMap(dossier -> dossier.item(item))
                .map(found -> lines.name(found.item()))
                .orElse(item);
    }

    private Optional<DossierView> find(UUID dossierId) {
        return timeline.find(register, dossierId.toString(), timeline.now());
    }

    private static String address(Subject subject) {
        return "/dossiers/" + subject.kind() + "/" + subject.id();
    }
}
