package org.assent.platform.process.engine;

import java.time.Clock;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.assent.kernel.Ids;
import org.assent.platform.process.ModelGraph;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process engine with the models in it. It shares data source and transactions with the ledger, keeps no history, sends
 * nothing to anybody, and does not execute jobs by itself until {@link #jobs} is started.
 */
final class Engine implements AutoCloseable {
    /** Shorter than anybody's patience after a crash: so long nobody else takes the jobs of a program that died. */
    private static final int LOCK_MILLIS = 10_000;

    private final ProcessEngine engine;
    private final DefaultJobExecutor jobs = new DefaultJobExecutor();

    Engine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Clock clock,
            RandomGenerator random,
            ModelLibrary models,
            StepCalls steps) {
        jobs.setCorePoolSize(2);
        jobs.setMaxPoolSize(4);
        jobs.setQueueSize(8);
        jobs.setMaxJobsPerAcquisition(4);
        jobs.setWaitTimeInMillis(100);
        jobs.setMaxWait(1_000);
        jobs.setLockTimeInMillis(LOCK_MILLIS);

        SpringTransactionsProcessEngineConfiguration configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("assent");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("none");
        configuration.setDbHistoryUsed(false);
        configuration.setDbIdentityUsed(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setIdGenerator(() -> Ids.next(clock.instant(), random).toString());
        configuration.setExpressionManager(new StepExpressions(steps));
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setDefaultNumberOfRetries(3);
        configuration.setFailedJobRetryTimeCycle("PT1S,PT5S");
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorDeploymentAware(false);
        engine = configuration.buildProcessEngine();
        deploy(models);
    }

    private void deploy(ModelLibrary models) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("assent").enableDuplicateFiltering(true);
        for (ModelGraph graph : models.graphs()) {
            deployment.addString(graph.model().key() + ".bpmn", graph.model().xml());
        }
        if (!models.graphs().isEmpty()) {
            deployment.deploy();
        }
    }

    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    ManagementService management() {
        return engine.getManagementService();
    }

    TaskService tasks() {
        return engine.getTaskService();
    }

    /** What executes steps and rings clocks. */
    JobExecutor jobs() {
        return jobs;
    }

    @Override
    public void close() {
        engine.close();
    }
}
