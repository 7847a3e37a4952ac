package org.assent.membership.names;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonMasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The key of each person, wrapped by the master key, in {@code access.person_key}: kept, and no part of the log. A destroyed key
 * leaves its row without the key, so that none is ever made again for who was erased.
 */
final class PersonKeys {
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final PersonMasterKey master;
    private final RandomGenerator random;

    PersonKeys(JdbcClient database, PersonMasterKey master, RandomGenerator random) {
        this.database = database;
        this.master = master;
        this.random = random;
    }

    /** The person's key, made if there was none yet; for who was erased one that nobody keeps. */
    SecretKey make(PersonRef person) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        database.sql("insert into access.person_key (person_ref, wrapped) values (?, ?) on conflict do nothing")
                .params(person.value(), Sealing.seal(master.secret(), fresh, person.value(), random))
                .update();
        Optional<byte[]> kept = database.sql("select wrapped from access.person_key where person_ref = ?")
                .param(person.value())
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .single();
        try {
            return kept.isPresent() ? unwrap(person, kept.get()) : new SecretKeySpec(fresh, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of a person cannot be opened by this master key", e);
        }
    }

    SecretKey unwrap(PersonRef person, byte[] wrapped) throws GeneralSecurityException {
        return new SecretKeySpec(Sealing.open(master.secret(), wrapped, person.value()), "AES");
    }

    /** Destroys the key; done again it changes nothing. */
    void destroy(PersonRef person) {
        database.sql("insert into access.person_key (person_ref, wrapped) values (?, null)"
                        + " on conflict (person_ref) do update set wrapped = null")
                .param(person.value())
                .update();
    }
}
