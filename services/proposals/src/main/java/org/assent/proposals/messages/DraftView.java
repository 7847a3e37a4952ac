package org.assent.proposals.messages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.Section;
import org.assent.proposals.StillMissing;
import org.jspecify.annotations.Nullable;

/**
 * The concept note of a proposal as it stood at a moment, with what it is written under.
 *
 * @param lead acronym of the organisation that leads; {@code null} where it is not known
 * @param writable whether sections can be written: while it is drafted or revised
 * @param changeRequested whether the last consultation asked for a change, or the text was taken back to be changed
 * @param sections for each section that was ever written its version and who wrote it last
 * @param call the call as it was pinned; {@code null} while it is under none
 * @param indirectPercent indirect support costs in percent of direct costs
 * @param position of the entry that changed it last
 */
public record DraftView(
        UUID proposalId,
        String network,
        String language,
        @Nullable String lead,
        boolean writable,
        boolean changeRequested,
        ConceptNote note,
        Map<Section, Written> sections,
        @Nullable PinnedCall call,
        BigDecimal indirectPercent,
        long position) {
    /** Who wrote a section last. */
    public record Written(
            int version, PersonRef by, @Nullable String entity, Instant at) {}

    /** The version of a section; 0 where nobody has written it. */
    public int version(Section section) {
        Written written = sections.get(section);
        return written == null ? 0 : written.version();
    }

    /** What is still missing before it can be submitted. */
    public List<StillMissing.Missing> missing() {
        return StillMissing.of(note, call == null ? null : call.configuration(), indirectPercent);
    }

    /** The same under a call. */
    public DraftView under(PinnedCall pinned, long changedAt) {
        return new DraftView(
                proposalId,
                network,
                language,
                lead,
                writable,
                changeRequested,
                note,
                sections,
                pinned,
                indirectPercent,
                changedAt);
    }

    /** The same with what is new in a section. */
    public DraftView with(ConceptNote newer, Section section, Written written, long changedAt) {
        Map<Section, Written> all = new EnumMap<>(Section.class);
        all.putAll(sections);
        all.put(section, written);
        ConceptNote whole = note.with(newer);
        ConceptNote.Organisations organisations = whole.organisations();
        return new DraftView(
                proposalId,
                network,
                language,
                organisations == null || organisations.convening() == null ? lead : organisations.convening(),
                writable,
                changeRequested,
                whole,
                all,
                call,
                indirectPercent,
                changedAt);
    }

    /** The same, open for writing or not. */
    public DraftView writable(boolean open) {
        return consulted(open, changeRequested);
    }

    /** The same after a consultation, or after it was taken back. */
    public DraftView consulted(boolean open, boolean toBeChanged) {
        return new DraftView(
                proposalId,
                network,
                language,
                lead,
                open,
                toBeChanged,
                note,
                sections,
                call,
                indirectPercent,
                position);
    }

    /** The same once every comment has its disposition: without a requested change there is nothing more to write. */
    public DraftView disposed() {
        return writable(writable && changeRequested);
    }
}
