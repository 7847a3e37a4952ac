package org.assent.platform.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ProcessModel;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.Processes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The newest version of each model, read once. */
final class ModelLibrary implements ProcessModels, Processes {
    private static final String DRAWINGS = "classpath*:bpmn/*.bpmn";

    private final Map<String, ModelGraph> graphs = new TreeMap<>();

    private ModelLibrary(Collection<ModelGraph> read) {
        for (ModelGraph graph : read) {
            if (graphs.put(graph.model().key(), graph) != null) {
                throw new IllegalStateException("two models of " + graph.model().key());
            }
        }
    }

    /** The models on the class path. */
    static ModelLibrary shipped() {
        try {
            List<ModelGraph> read = new ArrayList<>();
            for (Resource drawing : new PathMatchingResourcePatternResolver().getResources(DRAWINGS)) {
                read.add(ModelGraph.read(drawing.getContentAsString(StandardCharsets.UTF_8)));
            }
            return new ModelLibrary(read);
        } catch (IOException e) {
            throw new UncheckedIOException("the models cannot be read", e);
        }
    }

    /** Models given as BPMN. */
    static ModelLibrary of(String... drawings) {
        return new ModelLibrary(List.of(drawings).stream().map(ModelGraph::read).toList());
    }

    Collection<ModelGraph> graphs() {
        return graphs.values();
    }

    /** The graph of a process; empty where there is no such model any more. */
    Optional<ModelGraph> graph(String key) {
        return Optional.ofNullable(graphs.get(key));
    }

    /** The models that know an event. */
    List<ModelGraph> movedBy(String event) {
        return graphs.values().stream()
                .filter(graph -> graph.movers().contains(event))
                .toList();
    }

    @Override
    public List<String> keys() {
        return List.copyOf(graphs.keySet());
    }

    @Override
    public Optional<ProcessModel> find(String key) {
        return graph(key).map(ModelGraph::model);
    }

    @Override
    public Optional<ProcessTrace> trace(UUID businessKey, List<RecordedEvent<?>> events, Instant at) {
        List<RecordedEvent<?>> own = events.stream()
                .filter(event -> event.stream().equals(businessKey))
                .toList();
        // Several processes may accompany one thing: its picture is the one that began with it.
        return own.stream()
                .flatMap(event -> graphs.values().stream()
                        .filter(graph -> graph.startFor(event.name()).isPresent()))
                .findFirst()
                .map(graph -> ProcessTrace.of(graph, own, at));
    }
}
