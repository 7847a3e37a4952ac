package org.assent.platform.ledger.axon;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NoOpLock;
import org.axonframework.common.lock.PessimisticLockFactory;

/**
 * One act at a time on an aggregate, for those who come from outside; it spares them conflicts. A step holds a database connection
 * while it runs and must not wait for others who want one: it takes no lock, and a conflict makes the engine try again.
 */
final class DoorLock implements LockFactory {
    private final LockFactory waiting = PessimisticLockFactory.usingDefaults();

    @Override
    public Lock obtainLock(String identifier) {
        boolean outside = Dispatch.current()
                .map(dispatch -> dispatch.door() == Dispatch.Door.OUTSIDE)
                .orElse(false);
        return outside ? waiting.obtainLock(identifier) : NoOpLock.INSTANCE;
    }
}
