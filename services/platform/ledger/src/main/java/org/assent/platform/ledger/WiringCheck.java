package org.assent.platform.ledger;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses to start unless what belongs together can commit together: one data source and one transaction manager for log, tokens,
 * read models and engine. With two of either, half of a step could be stored.
 */
final class WiringCheck implements SmartInitializingSingleton {
    private final ListableBeanFactory beans;
    private final DataSource dataSource;

    WiringCheck(ListableBeanFactory beans, DataSource dataSource) {
        this.beans = beans;
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        PlatformTransactionManager transactions = only(PlatformTransactionManager.class);
        if (only(DataSource.class) != dataSource) {
            throw new IllegalStateException("the application works on another data source than the log");
        }
        if (!(transactions instanceof ResourceTransactionManager manager)
                || manager.getResourceFactory() != dataSource) {
            throw new IllegalStateException("the transaction manager works on another data source than the log");
        }
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            if (!TransactionSynchronizationManager.isSynchronizationActive()
                    || !TransactionSynchronizationManager.hasResource(dataSource)) {
                throw new IllegalStateException("a transaction does not hold a connection to the log");
            }
        });
    }

    private <T> T only(Class<T> type) {
        Map<String, T> found = beans.getBeansOfType(type);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "there must be one " + type.getSimpleName() + ", there are " + found.keySet());
        }
        return found.values().iterator().next();
    }
}
