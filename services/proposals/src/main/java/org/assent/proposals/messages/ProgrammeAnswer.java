package org.assent.proposals.messages;

import java.util.List;
import org.assent.proposals.ImportOutcome;

/**
 * What became of the facts of a programme.
 *
 * @param changed headings of what differs from what was on record; only of a correction
 */
public record ProgrammeAnswer(ImportOutcome outcome, List<String> changed) {}
