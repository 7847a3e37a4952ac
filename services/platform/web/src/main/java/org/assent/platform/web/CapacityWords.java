package org.assent.platform.web;

import java.util.List;
import org.assent.kernel.Capacity;
import org.assent.kernel.Mandate;
import org.assent.kernel.Role;
import org.assent.kernel.Work;

/** Says a capacity in words: "Head of Agency, UNICEF". A bean; in templates it is {@code ${capacityWords}}. */
public final class CapacityWords {
    private final Words words;

    public CapacityWords(Words words) {
        this.words = words;
    }

    public String of(Capacity capacity) {
        String role = words.say("role." + capacity.role().name());
        String office = capacity.entity() == null ? role : words.say("capacity.for", role, capacity.entity());
        Mandate mandate = capacity.mandate();
        if (mandate == null) {
            return office;
        }
        if (mandate.works().isEmpty()) {
            return words.say(capacity.role() == Role.MEMBER ? "capacity.beside" : "capacity.away", office);
        }
        boolean whole = mandate.works().containsAll(List.of(Work.values()));
        return words.say(whole ? "capacity.acting" : "capacity.part", office);
    }
}
