package broken.consensus.round;

import org.camunda.bpm.engine.RuntimeService;

class StartsAnInstance {
    void start(RuntimeService engine) {
        engine.startProcessInstanceByKey("consensus-round");
    }
}
