package org.assent.platform.operations.web;

import java.util.Optional;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ProcessModel;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** Processes and their steps by the words of their drawings. */
final class DrawnWords {
    private final ProcessModels models;
    private final Words words;

    DrawnWords(ProcessModels models, Words words) {
        this.models = models;
        this.words = words;
    }

    /** "Consensus of the UNCT". */
    String process(@Nullable String key) {
        Optional<ProcessModel> model = key == null ? Optional.empty() : models.find(key);
        return model.map(known -> words.drawn(known.key(), known.key(), known.name()))
                .orElseGet(() -> words.say("operations.process.unknown"));
    }

    /** "Send the text to every seat". */
    String step(@Nullable String process, @Nullable String element) {
        return Optional.ofNullable(process)
                .flatMap(models::find)
                .map(ModelGraph::of)
                .flatMap(graph -> graph.nodes().stream()
                        .filter(node -> node.id().equals(element))
                        .findFirst()
                        .map(node -> words.drawn(graph.model().key(), node.id(), node.name())))
                .filter(label -> !label.isBlank())
                .orElseGet(() -> words.say("operations.step.unknown"));
    }
}
