package org.assent.documents.dossier;

import static java.util.Objects.requireNonNullElseGet;
import static org.assent.documents.dossier.DossierRule.DS1;
import static org.assent.documents.dossier.DossierRule.DS10;
import static org.assent.documents.dossier.DossierRule.DS11;
import static org.assent.documents.dossier.DossierRule.DS12;
import static org.assent.documents.dossier.DossierRule.DS13;
import static org.assent.documents.dossier.DossierRule.DS14;
import static org.assent.documents.dossier.DossierRule.DS2;
import static org.assent.documents.dossier.DossierRule.DS3;
import static org.assent.documents.dossier.DossierRule.DS4;
import static org.assent.documents.dossier.DossierRule.DS5;
import static org.assent.documents.dossier.DossierRule.DS6;
import static org.assent.documents.dossier.DossierRule.DS7;
import static org.assent.documents.dossier.DossierRule.DS8;
import static org.assent.documents.dossier.DossierRule.DS9;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.documents.Classification;
import org.assent.documents.Dossiers;
import org.assent.documents.FileKind;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierOpened;
import org.assent.documents.messages.ItemWaived;
import org.assent.documents.messages.LiftWaiver;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.documents.messages.WaiverLifted;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.rules.dossier.Checklist;
import org.assent.rules.dossier.ChecklistItem;
import org.assent.rules.dossier.ChecklistItem.KeptBy;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The dossier of one thing: items of a checklist, each with versions of a file or a waiver. */
public class Dossier {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final Set<String> LANGUAGES = Set.of("en", "ru", "be");

    @AggregateIdentifier
    @Nullable
    UUID dossierId;

    private String network = "";
    private boolean opened;
    private final Map<String, ChecklistItem> items = new HashMap<>();
    private final Map<String, DocumentVersionAdded> last = new HashMap<>();
    private final Map<String, Map<Integer, Classification>> classified = new HashMap<>();
    private final Set<String> waived = new HashSet<>();

    /** For the repository only. */
    protected Dossier() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(OpenDossier command, @MetaDataValue(Act.KEY) Act act) {
        DS1.requireRight(keeps(act, command.network()) || act.capacity().is(Role.SYSTEM));
        DS2.requireContent(command.dossierId().equals(Dossiers.id(command.subject())) && sound(command.checklist()));
        if (opened) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new DossierOpened(command.dossierId(), command.network(), command.subject(), command.checklist()));
        return StepAnswer.DONE;
    }

    private static boolean sound(Checklist checklist) {
        return !checklist.items().isEmpty()
                && checklist.items().stream()
                                .map(ChecklistItem::code)
                                .distinct()
                                .count()
                        == checklist.items().size();
    }

    @CommandHandler
    void handle(AddDocumentVersion command, @MetaDataValue(Act.KEY) Act act) {
        if (command.classification() == Classification.PUBLIC) {
            DS12.requireRight(keeps(act, network));
        }
        DS3.requireRight(
                keeps(act, network) || acts(act, Role.HEAD_OF_AGENCY, network) || acts(act, Role.MEMBER, network));
        DS4.requireContent(Stream.of(command.item())
                .filter(items::containsKey)
                .map(items::get)
                .anyMatch(item -> item.keptBy() == KeptBy.PEOPLE));
        DS5.requireContent(command.size() > 0 && command.size() <= command.largest());
        DS6.requireContent(FileKind.named(command.fileName())
                .filter(kind -> kind.mediaType().equals(command.mediaType()))
                .isPresent());
        DS7.requireContent(command.fileName().length() <= LONGEST_NAME
                && LANGUAGES.contains(command.language())
                && command.note().length() <= LONGEST_TEXT);
        DocumentVersionAdded before = last.get(command.item());
        DS8.require(before == null || !before.sha256().equals(command.sha256()));
        int version = before == null ? 1 : before.version() + 1;
        Classification classification =
                requireNonNullElseGet(command.classification(), () -> asBefore(command.item(), version - 1));
        apply(new DocumentVersionAdded(
                command.dossierId(),
                command.item(),
                version,
                command.fileName(),
                command.mediaType(),
                command.size(),
                command.sha256(),
                command.language(),
                command.note()));
        if (classification != Classification.USUAL) {
            apply(new DocumentClassified(command.dossierId(), command.item(), version, classification, null));
        }
        if (waived.contains(command.item())) {
            apply(new WaiverLifted(command.dossierId(), command.item()));
        }
    }

    @CommandHandler
    void handle(ClassifyDocument command, @MetaDataValue(Act.KEY) Act act) {
        DS12.requireRight(keeps(act, network));
        DS13.requireContent(!command.reason().isBlank() && command.reason().length() <= LONGEST_TEXT);
        DocumentVersionAdded filed = last.get(command.item());
        DS14.require(filed != null
                && command.version() >= 1
                && command.version() <= filed.version()
                && classification(command.item(), command.version()) != command.classification());
        apply(new DocumentClassified(
                command.dossierId(), command.item(), command.version(), command.classification(), command.reason()));
    }

    /** A new version stays restricted where the one before is; that it is public has to be said again. */
    private Classification asBefore(String item, int version) {
        return classification(item, version) == Classification.RESTRICTED
                ? Classification.RESTRICTED
                : Classification.USUAL;
    }

    private Classification classification(String item, int version) {
        return classified.getOrDefault(item, Map.of()).getOrDefault(version, Classification.USUAL);
    }

    @CommandHandler
    void handle(WaiveItem command, @MetaDataValue(Act.KEY) Act act) {
        DS9.requireRight(keeps(act, network));
        DS4.requireContent(items.containsKey(command.item()));
        DS10.requireContent(!command.reason().isBlank() && command.reason().length() <= LONGEST_TEXT);
        DS11.require(!last.containsKey(command.item()) && !waived.contains(command.item()));
        apply(new ItemWaived(command.dossierId(), command.item(), command.reason()));
    }

    @CommandHandler
    void handle(LiftWaiver command, @MetaDataValue(Act.KEY) Act act) {
        DS9.requireRight(keeps(act, network));
        DS11.require(waived.contains(command.item()));
        apply(new WaiverLifted(command.dossierId(), command.item()));
    }

    private static boolean keeps(Act act, String network) {
        return acts(act, Role.SECRETARIAT, network) || acts(act, Role.CO_CHAIR, network);
    }

    private static boolean acts(Act act, Role role, String network) {
        return act.capacity().is(role) && network.equals(act.capacity().network());
    }

    @EventSourcingHandler
    void on(DossierOpened event) {
        dossierId = event.dossierId();
        network = event.network();
        opened = true;
        event.checklist().items().forEach(item -> items.put(item.code(), item));
    }

    @EventSourcingHandler
    void on(DocumentVersionAdded event) {
        last.put(event.item(), event);
    }

    @EventSourcingHandler
    void on(DocumentClassified event) {
        classified.computeIfAbsent(event.item(), item -> new HashMap<>()).put(event.version(), event.classification());
    }

    @EventSourcingHandler
    void on(ItemWaived event) {
        waived.add(event.item());
    }

    @EventSourcingHandler
    void on(WaiverLifted event) {
        waived.remove(event.item());
    }
}
