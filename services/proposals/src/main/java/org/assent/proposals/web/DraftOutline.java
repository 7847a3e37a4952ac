package org.assent.proposals.web;

import java.util.Arrays;
import java.util.List;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.Section;
import org.assent.proposals.StillMissing.Missing;
import org.assent.proposals.messages.DraftView;
import org.jspecify.annotations.Nullable;

/** All sections of a concept note with how each stands, for the page of the draft and beside each section. */
record DraftOutline(String headline, boolean complete, List<String> elsewhere, List<Group> groups) {
    /** Sections that belong together. */
    record Group(String name, List<Line> lines) {}

    /**
     * One section.
     *
     * @param here whether it is the one on the page
     * @param missing what it lacks, in words
     * @param written who wrote it last and when; {@code null} where nobody has
     */
    record Line(
            String name,
            String href,
            boolean here,
            Tone tone,
            String icon,
            String state,
            List<String> missing,
            @Nullable String written) {}

    static DraftOutline of(DraftView draft, @Nullable Section here, DraftWords say, Times times) {
        List<Missing> missing = draft.missing();
        return new DraftOutline(
                missing.isEmpty()
                        ? say.words().say("draft.missing.none")
                        : say.words().count("draft.missing", missing.size()),
                missing.isEmpty(),
                missing.stream()
                        .filter(each -> each.section() == null)
                        .map(say::missing)
                        .toList(),
                Arrays.stream(SectionGroup.values())
                        .map(group -> new Group(
                                say.words().say("draft.group." + group.key()),
                                group.sections().stream()
                                        .map(section -> line(draft, section, here, missing, say, times))
                                        .toList()))
                        .toList());
    }

    private static Line line(
            DraftView draft,
            Section section,
            @Nullable Section here,
            List<Missing> missing,
            DraftWords say,
            Times times) {
        List<String> lacks = missing.stream()
                .filter(each -> each.section() == section)
                .map(say::missing)
                .toList();
        boolean empty = draft.note().part(section) == null;
        String state = !lacks.isEmpty() ? "missing" : empty ? "optional" : "done";
        return new Line(
                say.name(section),
                "/proposals/" + draft.proposalId() + "/draft/" + section.key(),
                section == here,
                switch (state) {
                    case "missing" -> Tone.WARN;
                    case "done" -> Tone.OK;
                    default -> Tone.QUIET;
                },
                switch (state) {
                    case "missing" -> "half";
                    case "done" -> "check";
                    default -> "ring";
                },
                lacks.isEmpty()
                        ? say.words().say("draft.state." + state)
                        : say.words().count("draft.state.missing", lacks.size()),
                lacks,
                written(draft, section, say, times));
    }

    /** Who wrote a section last and when, in words. */
    static @Nullable String written(DraftView draft, Section section, DraftWords say, Times times) {
        DraftView.Written written = draft.sections().get(section);
        if (written == null) {
            return null;
        }
        Words words = say.words();
        return written.entity() == null
                ? words.say("draft.written", say.person(written.by()), times.local(written.at()))
                : words.say("draft.written.for", say.person(written.by()), written.entity(), times.local(written.at()));
    }
}
