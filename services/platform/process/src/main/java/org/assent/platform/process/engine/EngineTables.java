package org.assent.platform.process.engine;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's tables as far as they hold instances; emptied without asking the engine, which may not understand them. */
final class EngineTables {
    /** In the order of their foreign keys; deployed models with their start events and job definitions stay. */
    private static final List<String> INSTANCES = List.of(
            "act_ru_ext_task",
            "act_ru_incident",
            "act_ru_variable",
            "act_ru_identitylink",
            "act_ru_task",
            "act_ru_event_subscr where execution_id_ is not null",
            "act_ru_job where process_instance_id_ is not null",
            "act_ru_execution",
            "act_ge_bytearray where deployment_id_ is null");

    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void deleteInstances() {
        INSTANCES.forEach(table -> jdbc.sql("delete from engine." + table).update());
    }
}
