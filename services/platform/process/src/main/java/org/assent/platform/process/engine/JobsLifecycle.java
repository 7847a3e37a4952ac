package org.assent.platform.process.engine;

import org.assent.platform.ledger.StartOrder;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/** Starts the execution of steps last and stops it first. */
final class JobsLifecycle implements SmartLifecycle {
    private final JobExecutor jobs;

    JobsLifecycle(JobExecutor jobs) {
        this.jobs = jobs;
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }

    @Override
    public int getPhase() {
        return StartOrder.JOBS;
    }
}
