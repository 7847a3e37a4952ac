package org.assent.proposals.web;

import org.assent.platform.web.Words;
import org.assent.proposals.ProgrammeFacts;

/** The title and facts of a real programme as the first text of a copy. What is not known is not written. */
final class ProgrammeText {
    private ProgrammeText() {}

    static String title(ProgrammeFacts facts, Words words) {
        return facts.title() == null ? words.say("programme.untitled", facts.code()) : facts.title();
    }
}
