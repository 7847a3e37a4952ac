package org.assent.platform.web;

import org.assent.kernel.Capacity;

/** Says a capacity in words: "Head of Agency, UNICEF". A bean; in templates it is {@code ${capacityWords}}. */
public final class CapacityWords {
    private final Words words;

    public CapacityWords(Words words) {
        this.words = words;
    }

    public String of(Capacity capacity) {
        String role = words.say("role." + capacity.role().name());
        return capacity.entity() == null ? role : words.say("capacity.for", role, capacity.entity());
    }
}
