package org.assent.documents.messages;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.assent.documents.Classification;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;
import org.assent.rules.dossier.Checklist;
import org.assent.rules.dossier.ChecklistItem;
import org.assent.rules.dossier.ChecklistItem.Stage;
import org.assent.rules.dossier.Completeness;
import org.assent.rules.dossier.Completeness.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A dossier.
 *
 * @param checklist version of its checklist
 * @param items in the order of the checklist
 * @param position of the entry that changed it last
 */
public record DossierView(
        UUID dossierId,
        String network,
        Subject subject,
        String checklist,
        List<Item> items,
        Instant openedAt,
        long openedPosition,
        long position) {
    public DossierView {
        items = List.copyOf(items);
    }

    /**
     * An item with what was added to it.
     *
     * @param versions first to last
     * @param waiver why it need not be there; {@code null} where it was not waived
     */
    public record Item(
            ChecklistItem item,
            List<Version> versions,
            @Nullable Waiver waiver) {
        public Item {
            versions = List.copyOf(versions);
        }

        /** The version of a number. */
        public Optional<Version> version(int number) {
            return versions.stream()
                    .filter(version -> version.number() == number)
                    .findFirst();
        }

        /** This item with every version changed. */
        public Item withVersions(UnaryOperator<Version> change) {
            return new Item(item, versions.stream().map(change).toList(), waiver);
        }
    }

    /**
     * A file of an item.
     *
     * @param number 1 and up
     * @param classification who reads it
     * @param size in bytes
     * @param by who added it
     * @param position of the entry by which it was added
     */
    public record Version(
            int number,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            String language,
            String note,
            Classification classification,
            PersonRef by,
            Capacity capacity,
            Instant at,
            long position) {
        /** The same document, read by others. */
        public Version classified(Classification anew) {
            return new Version(
                    number, fileName, mediaType, size, sha256, language, note, anew, by, capacity, at, position);
        }

        /** That there is a document, by whom and since when, without its name, its note and its hash. */
        public Version withheld() {
            return new Version(
                    number, "", mediaType, size, "", language, "", classification, by, capacity, at, position);
        }

        /** Whether the reader is kept from it. */
        public boolean keptBack() {
            return fileName.isEmpty();
        }
    }

    /**
     * Why an item need not be there.
     *
     * @param by who said so
     * @param position of the entry by which it was waived
     */
    public record Waiver(String reason, PersonRef by, Capacity capacity, Instant at, long position) {}

    /** The item of a code. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.item().code().equals(code)).findFirst();
    }

    /**
     * How it stands with every item at a stage.
     *
     * @param kept what the application keeps on record itself
     * @param occurred items needed only if they occurred, of which that is so
     */
    public List<Finding> findings(Stage stage, Set<String> kept, Set<String> occurred) {
        return Completeness.findings(asChecklist(), stage, facts(kept, occurred));
    }

    /** What is required at a stage and neither there nor waived; parameters as in {@link #findings}. */
    public List<ChecklistItem> missing(Stage stage, Set<String> kept, Set<String> occurred) {
        return Completeness.missing(asChecklist(), stage, facts(kept, occurred));
    }

    /** The same for the same files and waivers under the same checklist: what a finding of completeness was made on. */
    public TextHash hash() {
        StringBuilder state = new StringBuilder(checklist);
        for (Item item : items) {
            state.append('\n').append(item.item().code());
            item.versions().forEach(version -> state.append(' ').append(version.sha256()));
            if (item.waiver() != null) {
                state.append(" waived ").append(item.waiver().position());
            }
        }
        return TextHash.of(state.toString());
    }

    /** This dossier with one item changed by the entry at a position. */
    public DossierView with(String code, long changedAt, UnaryOperator<Item> change) {
        return new DossierView(
                dossierId,
                network,
                subject,
                checklist,
                items.stream()
                        .map(item -> item.item().code().equals(code) ? change.apply(item) : item)
                        .toList(),
                openedAt,
                openedPosition,
                changedAt);
    }

    /** This dossier with every document withheld of which that is said. */
    public DossierView keeping(BiPredicate<String, Version> withheld) {
        return new DossierView(
                dossierId,
                network,
                subject,
                checklist,
                items.stream()
                        .map(item -> item.withVersions(
                                version -> withheld.test(item.item().code(), version) ? version.withheld() : version))
                        .toList(),
                openedAt,
                openedPosition,
                position);
    }

    private Checklist asChecklist() {
        return new Checklist(checklist, items.stream().map(Item::item).toList());
    }

    private Completeness.Facts facts(Set<String> kept, Set<String> occurred) {
        Set<String> present = new HashSet<>(kept);
        Set<String> waived = new HashSet<>();
        for (Item item : items) {
            if (!item.versions().isEmpty()) {
                present.add(item.item().code());
            }
            if (item.waiver() != null) {
                waived.add(item.item().code());
            }
        }
        return new Completeness.Facts(present, waived, occurred);
    }
}
