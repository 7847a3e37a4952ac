package org.assent.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** The two pools. Connections are opened when they are wanted, so that a pool can be made before its role exists. */
final class Pools {
    private static final int APPLICATION_CONNECTIONS = 16;
    private static final int OWNER_CONNECTIONS = 2;

    private Pools() {}

    static HikariDataSource application(Login login) {
        HikariConfig config = common(login, "assent-application");
        config.setMaximumPoolSize(APPLICATION_CONNECTIONS);
        config.setMinimumIdle(2);
        return new HikariDataSource(config);
    }

    static HikariDataSource owner(Login login) {
        HikariConfig config = common(login, "assent-owner");
        config.setMaximumPoolSize(OWNER_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        return new HikariDataSource(config);
    }

    private static HikariConfig common(Login login, String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        config.setDataSourceProperties(login.properties());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setConnectionInitSql(login.takeOnRole());
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(Duration.ofSeconds(15).toMillis());
        config.setValidationTimeout(Duration.ofSeconds(5).toMillis());
        config.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        config.setMaxLifetime(Duration.ofMinutes(30).toMillis());
        return config;
    }
}
