package org.assent.platform.operations.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assent.kernel.Rule;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.FaultKind;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.Story;
import org.jspecify.annotations.Nullable;

/** Says what did not go on, and why, so that somebody who knows the matter and not the program understands it. */
final class FaultWords {
    private final EventLog log;
    private final Narration narration;
    private final DrawnWords drawn;
    private final List<RuleBook> books;
    private final Refusals refusals;
    private final Words words;

    FaultWords(
            EventLog log, Narration narration, DrawnWords drawn, List<RuleBook> books, Refusals refusals, Words words) {
        this.log = log;
        this.narration = narration;
        this.drawn = drawn;
        this.books = List.copyOf(books);
        this.refusals = refusals;
        this.words = words;
    }

    FaultLine line(Fault fault, SignedIn reader, Times times) {
        Optional<Story> about =
                Optional.ofNullable(fault.cause()).flatMap(log::at).map(event -> narration.tell(event, reader, times));
        Optional<Rule> rule = rule(fault.rule());
        return new FaultLine(
                fault.reference(),
                "/operations/faults/" + fault.reference(),
                what(fault, about.map(FaultWords::quoted).orElseGet(() -> words.say("operations.event.unknown"))),
                why(fault, rule),
                rule.map(known -> "/rules/" + known.name()).orElse(null),
                fault.stuck() ? Tone.STOP : Tone.WARN,
                fault.stuck() ? "square" : "clock",
                words.say(fault.stuck() ? "operations.state.stuck" : "operations.state.by-itself"),
                fault.since(),
                fault.tries() == 0
                        ? words.say("operations.tries.none")
                        : words.count("operations.tries", fault.tries()),
                fault.nextTry(),
                about.map(Story::href).orElse(null),
                fault.detail());
    }

    private String what(Fault fault, String about) {
        return switch (fault.kind()) {
            case EVENT -> words.say("operations.what.event", about, drawn.process(fault.process()));
            case STEP ->
                words.say(
                        "operations.what.step",
                        drawn.step(fault.process(), fault.element()),
                        drawn.process(fault.process()));
            case SENDING ->
                words.sayOr("operations.what.sending." + fault.carrier(), "operations.what.sending.other", about);
        };
    }

    private String why(Fault fault, Optional<Rule> rule) {
        if (rule.isPresent()) {
            return words.say("operations.why.rule", rule.get().name(), refusals.sentence(rule.get()));
        }
        boolean letter = fault.kind() == FaultKind.SENDING && "letter".equals(fault.carrier());
        return switch (fault.why()) {
            case NOT_EXPECTED -> words.say("operations.why.not-expected");
            case BEHIND -> words.say("operations.why.behind");
            case ITS_TURN -> words.say("operations.why.its-turn");
            case RULE, FAILED -> words.say(letter ? "operations.why.letter" : "operations.why.failed");
        };
    }

    private Optional<Rule> rule(@Nullable String id) {
        return books.stream()
                .flatMap(book -> Stream.<Rule>of(book.rules().getEnumConstants()))
                .filter(rule -> rule.name().equals(id))
                .findFirst();
    }

    /** A sentence inside a sentence has no full stop of its own. */
    private static String quoted(Story story) {
        String sentence = story.sentence();
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
