package org.assent.documents.read;

import java.util.List;
import java.util.stream.Stream;
import org.assent.documents.Classification;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierOpened;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.DossierView.Item;
import org.assent.documents.messages.DossierView.Version;
import org.assent.documents.messages.DossierView.Waiver;
import org.assent.documents.messages.ItemWaived;
import org.assent.documents.messages.WaiverLifted;
import org.assent.kernel.Act;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;

/** Every dossier with its items, versions and waivers. */
final class DossierRegister extends Projector<DossierView> {
    DossierRegister() {
        super("documents_dossier", DossierView.class);
        on(DossierOpened.class, (event, rows) -> {
            DossierOpened opened = event.payload();
            rows.put(
                    opened.dossierId().toString(),
                    new DossierView(
                            opened.dossierId(),
                            opened.network(),
                            opened.subject(),
                            opened.checklist().version(),
                            opened.checklist().items().stream()
                                    .map(item -> new Item(item, List.of(), null))
                                    .toList(),
                            event.recordedAt(),
                            event.position(),
                            event.position()));
        });
        on(DocumentVersionAdded.class, (event, rows) -> {
            DocumentVersionAdded added = event.payload();
            rows.change(
                    added.dossierId().toString(),
                    dossier -> dossier.with(
                            added.item(),
                            event.position(),
                            item -> new Item(
                                    item.item(),
                                    Stream.concat(item.versions().stream(), Stream.of(version(event)))
                                            .toList(),
                                    item.waiver())));
        });
        on(DocumentClassified.class, (event, rows) -> {
            DocumentClassified classified = event.payload();
            rows.change(
                    classified.dossierId().toString(),
                    dossier -> dossier.with(
                            classified.item(),
                            event.position(),
                            item -> item.withVersions(version -> version.number() == classified.version()
                                    ? version.classified(classified.classification())
                                    : version)));
        });
        on(ItemWaived.class, (event, rows) -> {
            ItemWaived waived = event.payload();
            rows.change(
                    waived.dossierId().toString(),
                    dossier -> dossier.with(
                            waived.item(),
                            event.position(),
                            item -> new Item(item.item(), item.versions(), waiver(event))));
        });
        on(
                WaiverLifted.class,
                (event, rows) -> rows.change(
                        event.payload().dossierId().toString(),
                        dossier -> dossier.with(
                                event.payload().item(),
                                event.position(),
                                item -> new Item(item.item(), item.versions(), null))));
    }

    private static Waiver waiver(RecordedEvent<ItemWaived> event) {
        Act act = event.envelope().act();
        return new Waiver(event.payload().reason(), act.person(), act.capacity(), event.recordedAt(), event.position());
    }

    private static Version version(RecordedEvent<DocumentVersionAdded> event) {
        DocumentVersionAdded added = event.payload();
        Act act = event.envelope().act();
        return new Version(
                added.version(),
                added.fileName(),
                added.mediaType(),
                added.size(),
                added.sha256(),
                added.language(),
                added.note(),
                Classification.USUAL,
                act.person(),
                act.capacity(),
                event.recordedAt(),
                event.position());
    }
}
