package org.assent.platform.process;

import java.util.List;
import java.util.Optional;

/** The process models, as shown to people. */
public interface ProcessModels {
    /** The keys of all processes, for example {@code consensus-round}. */
    List<String> keys();

    /** The newest BPMN of a process, as drawn. */
    Optional<ProcessModel> find(String key);
}
