package broken.consensus.read;

import broken.consensus.policy.WhenSomethingThenSomething;

class AsksAPolicy {
    Object ask() {
        return new WhenSomethingThenSomething();
    }
}
