package org.assent.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.platform.web.Accounts;

/** Accounts that are only written down. */
public final class ListedAccounts implements Accounts {
    private final Map<String, PersonRef> people = new LinkedHashMap<>();

    public Map<String, PersonRef> people() {
        return people;
    }

    @Override
    public boolean create(String username, String password, PersonRef person, String network) {
        return people.putIfAbsent(username, person) == null;
    }

    @Override
    public void disable(String username) {
        people.remove(username);
    }

    @Override
    public Optional<PersonRef> person(String username) {
        return Optional.ofNullable(people.get(username));
    }

    @Override
    public boolean any() {
        return !people.isEmpty();
    }

    @Override
    public void unlock(String username) {
        // none of these is ever closed
    }

    @Override
    public void invite(PersonRef person, String network, String mail) {
        people.putIfAbsent(mail, person);
    }
}
