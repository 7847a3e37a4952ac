package org.assent.membership.names;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKey;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonMasterKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The index of names, {@code access.person_name}: sealed like in the log, outside the timeline, and gone when a person is erased.
 * Nothing in the database, and no file of it, ever holds a name in the open.
 */
final class StoredNames implements KeptNames {
    private static final Logger LOG = LoggerFactory.getLogger(StoredNames.class);
    private static final String NAME = "/name";
    private static final String MAIL = "/mail";

    private final JdbcClient database;
    private final PersonKeys keys;
    private final RandomGenerator random;

    StoredNames(JdbcClient database, PersonMasterKey master, RandomGenerator random) {
        this.database = database;
        this.keys = new PersonKeys(database, master, random);
        this.random = random;
    }

    @Override
    public SealedName seal(PersonRef person, String name, @Nullable String mail) {
        SecretKey key = keys.make(person);
        return new SealedName(
                seal(key, name, person.value() + NAME), mail == null ? null : seal(key, mail, person.value() + MAIL));
    }

    private String seal(SecretKey key, String text, String about) {
        return Base64.getEncoder()
                .encodeToString(Sealing.seal(key, text.getBytes(StandardCharsets.UTF_8), about, random));
    }

    @Override
    public Map<PersonRef, NameView> names(Collection<PersonRef> people) {
        Map<PersonRef, NameView> names = new LinkedHashMap<>();
        if (people.isEmpty()) {
            return names;
        }
        database.sql("select k.person_ref, encode(k.wrapped, 'hex'), n.name, n.mail from access.person_key k"
                        + " left join access.person_name n using (person_ref) where k.person_ref = any(?)")
                .param(people.stream().map(PersonRef::value).distinct().toArray(String[]::new))
                .query((row, number) ->
                        new Row(new PersonRef(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .forEach(row -> names.put(row.person(), view(row)));
        names.values().removeIf(NameView.NONE::equals);
        return names;
    }

    private NameView view(Row row) {
        String wrapped = row.wrapped();
        if (wrapped == null) {
            return new NameView(null, null, true);
        }
        if (row.name() == null) {
            return NameView.NONE;
        }
        try {
            SecretKey key = keys.unwrap(row.person(), HexFormat.of().parseHex(wrapped));
            return new NameView(
                    open(key, row.name(), row.person().value() + NAME),
                    row.mail() == null
                            ? null
                            : open(key, row.mail(), row.person().value() + MAIL),
                    false);
        } catch (GeneralSecurityException e) {
            LOG.error("a name cannot be opened by the keys that are there", e);
            return NameView.NONE;
        }
    }

    private static String open(SecretKey key, String sealed, String about) throws GeneralSecurityException {
        return new String(Sealing.open(key, Base64.getDecoder().decode(sealed), about), StandardCharsets.UTF_8);
    }

    /** Takes what an event says into the index, unless the person was erased meanwhile. */
    void take(PersonRef person, String name, @Nullable String mail) {
        database.sql("insert into access.person_name (person_ref, name, mail)"
                        + " select person_ref, :name, :mail from access.person_key"
                        + " where person_ref = :person and wrapped is not null"
                        + " on conflict (person_ref) do update set name = excluded.name, mail = excluded.mail")
                .param("person", person.value())
                .param("name", name)
                .param("mail", mail)
                .update();
    }

    /** Destroys the key and takes the name out of the index. */
    void destroy(PersonRef person) {
        keys.destroy(person);
        database.sql("delete from access.person_name where person_ref = ?")
                .param(person.value())
                .update();
    }

    /** Destroys again what came back from a backup of keys though the record says that it was erased. */
    StoredNames forgetErased() {
        database.sql("update access.person_key set wrapped = null where wrapped is not null and person_ref in"
                        + " (select key from read.membership_person where state = 'ERASED' and valid_to = :open)")
                .param("open", Long.MAX_VALUE)
                .update();
        database.sql("delete from access.person_name where person_ref in"
                        + " (select person_ref from access.person_key where wrapped is null)")
                .update();
        return this;
    }

    private record Row(
            PersonRef person,
            @Nullable String wrapped,
            @Nullable String name,
            @Nullable String mail) {}
}
