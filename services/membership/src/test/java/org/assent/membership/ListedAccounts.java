package org.assent.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assent.kernel.PersonRef;
import org.assent.platform.web.Accounts;

/** Accounts that are only written down. */
public final class ListedAccounts implements Accounts {
    private final Map<String, PersonRef> people = new LinkedHashMap<>();
    private final List<String> unlocked = new CopyOnWriteArrayList<>();

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
        unlocked.add(username);
    }

    @Override
    public void invite(PersonRef person, String network, String mail, Locale language) {
        people.putIfAbsent(mail, person);
    }

    @Override
    public List<String> of(PersonRef person) {
        return people.entrySet().stream()
                .filter(account -> account.getValue().equals(person))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void erase(PersonRef person) {
        of(person).forEach(people::remove);
    }

    /** Whose account was unlocked, in order. */
    public List<String> unlocked() {
        return unlocked;
    }
}
