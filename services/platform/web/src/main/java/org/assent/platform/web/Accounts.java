package org.assent.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.kernel.PersonRef;

/** The local accounts. Credentials are no part of the record: nothing here is an event. */
public interface Accounts {
    /**
     * Makes an account; does nothing where there is one with the same name.
     *
     * @param username what is typed to sign in; letters are made small
     * @param person the person it belongs to
     * @param network the Network whose pages they see
     * @return whether one was made
     */
    boolean create(String username, String password, PersonRef person, String network);

    /** Lets nobody sign in with it any more and ends its sessions and tokens at once. */
    void disable(String username);

    /** The person who signs in by that name; empty where nobody does. */
    Optional<PersonRef> person(String username);

    /** The person who signs in by that name to the pages of a Network; empty where nobody does. */
    default Optional<PersonRef> personOf(String username, String network) {
        return Optional.empty();
    }

    /** Whether there is any account at all. */
    boolean any();

    /** Opens an account that was closed after wrong passwords. Whoever calls it has decided that it may. */
    void unlock(String username);

    /**
     * Writes a letter with a link by which a person makes their account; the link is good once and for seven days. Who is invited
     * already gets a new link. Nothing happens where the person has an account.
     *
     * @param person the person it will belong to
     * @param network the Network whose pages they will see
     * @param mail where the letter goes
     * @param language in which it is written
     */
    void invite(PersonRef person, String network, String mail, Locale language);

    /** The language that a person with an account chose last, in the account for the Network where they have several. */
    default Optional<Locale> language(PersonRef person, String network) {
        return Optional.empty();
    }

    /** The names under which a person signs in. */
    List<String> of(PersonRef person);

    /**
     * Removes every account of a person with all its credentials, ends sessions and tokens, and puts a meaningless word in place of
     * the sign-in name where it is remembered. Done again it changes nothing.
     */
    void erase(PersonRef person);
}
