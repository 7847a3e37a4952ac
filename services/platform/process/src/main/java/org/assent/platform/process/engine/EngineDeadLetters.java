package org.assent.platform.process.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assent.platform.process.DeadLetters;
import org.assent.platform.process.ModelGraph.Node;
import org.assent.platform.process.engine.ParkedEvents.Parked;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Parked events and failed steps in one list. */
final class EngineDeadLetters implements DeadLetters {
    private static final Pattern EVENT = Pattern.compile("event:([^:]+):(\\d{1,18})");
    private static final Pattern STEP = Pattern.compile("step:([\\w-]+)");
    private static final int TRIES = 3;

    private final Engine engine;
    private final ModelLibrary models;
    private final ParkedEvents parked;
    private final Moved moved;

    EngineDeadLetters(Engine engine, ModelLibrary models, ParkedEvents parked, Moved moved) {
        this.engine = engine;
        this.models = models;
        this.parked = parked;
        this.moved = moved;
    }

    @Override
    public List<DeadLetter> list() {
        List<DeadLetter> letters = new ArrayList<>();
        parked.all().forEach(event -> letters.add(letter(event)));
        engine.runtime().createIncidentQuery().list().forEach(incident -> letters.add(letter(incident)));
        letters.sort(Comparator.comparing(DeadLetter::since));
        return letters;
    }

    @Override
    public long waitingForSomebody() {
        return parked.countFailed() + engine.runtime().createIncidentQuery().count();
    }

    private static DeadLetter letter(Parked event) {
        return new DeadLetter(
                "event:" + event.instance().process() + ":" + event.position(),
                switch (event.state()) {
                    case WAITING -> Kind.PARKED;
                    case BEHIND -> Kind.BEHIND;
                    case FAILING -> Kind.FAILING;
                    case FAILED -> Kind.FAILED;
                },
                event.instance().process(),
                event.instance().businessKey(),
                event.event(),
                null,
                event.position(),
                event.reason(),
                event.parkedAt(),
                event.tries());
    }

    private DeadLetter letter(Incident incident) {
        ProcessInstance instance = engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        String process = instance == null ? "" : instance.getProcessDefinitionKey();
        return new DeadLetter(
                "step:" + incident.getConfiguration(),
                Kind.STEP_FAILED,
                process,
                instance == null ? "" : instance.getBusinessKey(),
                label(process, incident.getActivityId()),
                incident.getActivityId(),
                null,
                reason(incident),
                incident.getIncidentTimestamp().toInstant(),
                TRIES);
    }

    private String label(String process, String activity) {
        return models.graph(process).stream()
                .flatMap(graph -> graph.nodes().stream())
                .filter(node -> node.id().equals(activity))
                .map(Node::name)
                .collect(Collectors.joining());
    }

    /** The engine wraps what the step said into words about its expression. */
    private static String reason(Incident incident) {
        String message = incident.getIncidentMessage() == null ? "" : incident.getIncidentMessage();
        int cause = message.lastIndexOf("Cause: ");
        return cause < 0 ? message : message.substring(cause + "Cause: ".length());
    }

    @Override
    public boolean retry(String id) {
        Matcher event = EVENT.matcher(id);
        if (event.matches()) {
            return retryEvent(event.group(1), Long.parseLong(event.group(2)));
        }
        Matcher step = STEP.matcher(id);
        return step.matches() && retryStep(step.group(1));
    }

    private boolean retryEvent(String process, long position) {
        boolean found = parked.retry(process, position);
        parked.all().stream()
                .filter(event -> event.position() == position)
                .forEach(event -> moved.add(event.instance().businessKey()));
        return found;
    }

    private boolean retryStep(String job) {
        boolean found =
                engine.management().createJobQuery().jobId(job).noRetriesLeft().count() > 0;
        if (found) {
            // Now, not when the back-off of the last try would have it.
            engine.management().setJobDuedate(job, null);
            engine.management().setJobRetries(job, TRIES);
            engine.jobs().jobWasAdded();
        }
        return found;
    }
}
