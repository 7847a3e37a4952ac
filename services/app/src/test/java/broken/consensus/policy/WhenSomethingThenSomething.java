package broken.consensus.policy;

/** Nothing is wrong with it. */
public class WhenSomethingThenSomething {}
