package org.assent.membership.web;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Work;
import org.assent.membership.messages.AccreditActingHead;
import org.assent.membership.messages.DelegateWork;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindEntity.EntityFileView;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Adds the facts that the rules need to what a person typed or a program sent. */
class EntityActs {
    private final FindEntity entities;

    EntityActs(FindEntity entities) {
        this.entities = entities;
    }

    AccreditActingHead accredit(
            String network,
            EntityFileView file,
            PersonRef person,
            Instant from,
            Instant until,
            @Nullable String letter,
            Moment now) {
        String entity = file.entity().entity();
        return new AccreditActingHead(
                network,
                entity,
                person,
                from,
                until,
                letter,
                entities.headedElsewhere(network, entity, person, from, until, now)
                        .orElse(null),
                now.position());
    }

    DelegateWork delegate(
            String network,
            EntityFileView file,
            PersonRef to,
            List<Work> works,
            Instant from,
            Instant until,
            Moment now) {
        return new DelegateWork(
                network, file.entity().entity(), to, works, from, until, PeopleOfEntity.sits(to, file), now.position());
    }
}
