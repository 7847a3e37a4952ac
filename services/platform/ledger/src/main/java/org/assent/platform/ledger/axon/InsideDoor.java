package org.assent.platform.ledger.axon;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.kernel.StepAnswer;
import org.assent.platform.ledger.StepDoor;
import org.assent.platform.ledger.axon.Dispatch.Door;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** {@link StepDoor}: events are buffered in the transaction of the thread. */
final class InsideDoor implements StepDoor {
    private final Handling handling;
    private final Clock clock;
    private final RandomGenerator random;

    InsideDoor(Handling handling, Clock clock, RandomGenerator random) {
        this.handling = handling;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public StepAnswer send(Object command) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction is open: commands from outside go by the outside door");
        }
        Act act = Act.ofSystem(Channel.PROCESS, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Dispatch dispatch = new Dispatch(Door.INSIDE, act, Ids.next(act.receivedAt(), random), null, null);
        Object answer = onItsOwn(() -> handling.handle(command, dispatch));
        return answer instanceof StepAnswer said ? said : StepAnswer.DONE;
    }

    private interface Work {
        @Nullable
        Object run();
    }

    /**
     * Within a reader of the log a unit of work is open already and would keep the events to itself until it ends, past any
     * savepoint; the command gets one of its own.
     */
    private static @Nullable Object onItsOwn(Work work) {
        UnitOfWork<?> outer = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (outer == null) {
            return work.run();
        }
        CurrentUnitOfWork.clear(outer);
        try {
            return work.run();
        } finally {
            CurrentUnitOfWork.set(outer);
        }
    }
}
