package org.assent.membership.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonMasterKey;
import org.assent.membership.messages.FindNames.NameView;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.SealNames.SealedName;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Moment;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredNamesTest {
    private static final PersonRef PERSON = new PersonRef("person-1");
    private static final PersonRef OTHER = new PersonRef("person-2");
    private static final String NAME = "Name of the Head";

    private JdbcClient database;
    private StoredNames names;
    private PersonKeeping keeping;

    @BeforeEach
    void begin() {
        database = JdbcClient.create(TestDatabase.empty().application());
        names = with("5e");
        keeping = new PersonKeeping(names, Optional.empty());
    }

    private StoredNames with(String digits) {
        return new StoredNames(database, PersonMasterKey.of(digits.repeat(32)), new SecureRandom());
    }

    @Test
    void a_sealed_name_is_opened_again_and_is_sealed_differently_each_time() {
        PersonRegistered registered = registered(PERSON);

        keeping.on(List.of(recorded(registered)));

        assertThat(names.name(PERSON)).isEqualTo(new NameView(NAME, "head@example.org", false));
        assertThat(names.seal(PERSON, NAME, null).name()).isNotEqualTo(registered.name());
        assertThat(names.name(OTHER)).isEqualTo(NameView.NONE);
    }

    @Test
    void another_master_key_opens_nothing_and_the_office_stays() {
        keeping.on(List.of(recorded(registered(PERSON))));

        assertThat(with("6f").name(PERSON)).isEqualTo(NameView.NONE);
    }

    @Test
    void what_was_sealed_for_one_person_does_not_open_as_another() throws GeneralSecurityException {
        byte[] whole = Sealing.seal(
                PersonMasterKey.of("5e".repeat(32)).secret(),
                NAME.getBytes(StandardCharsets.UTF_8),
                "person-1/name",
                new SecureRandom());

        assertThat(Sealing.open(PersonMasterKey.of("5e".repeat(32)).secret(), whole, "person-1/name"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(NAME);
        assertThatThrownBy(
                        () -> Sealing.open(PersonMasterKey.of("5e".repeat(32)).secret(), whole, "person-2/name"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void reading_the_log_again_from_its_beginning_brings_no_erased_name_back() {
        List<RecordedEvent<?>> log = List.of(recorded(registered(PERSON)), recorded(erased(PERSON)));
        keeping.on(log);

        keeping.on(log);

        assertThat(names.name(PERSON)).isEqualTo(new NameView(null, null, true));
        SealedName anew = names.seal(PERSON, NAME, null);
        keeping.on(List.of(recorded(new PersonRegistered("BLR", PERSON, null, anew.name(), null))));
        assertThat(names.name(PERSON)).isEqualTo(new NameView(null, null, true));
    }

    @Test
    void people_are_called_by_name_and_office_and_after_erasure_by_office() {
        keeping.on(List.of(recorded(registered(PERSON))));
        FindPersonLabels labels = new NamedLabels(new OneOffice(), names);
        Moment moment = new Moment(Instant.EPOCH, 0, true);

        assertThat(labels.labels(List.of(PERSON, OTHER), moment, Locale.ENGLISH))
                .containsEntry(PERSON, NAME + ", Head of Agency, UNDP")
                .containsEntry(OTHER, "Head of Agency, UNDP");
        keeping.on(List.of(recorded(erased(PERSON))));
        assertThat(labels.label(PERSON, moment, Locale.ENGLISH)).isEqualTo("erased · Head of Agency, UNDP");
        assertThat(labels.label(PERSON, moment, Locale.forLanguageTag("ru"))).startsWith("имя удалено · ");
    }

    @Test
    void the_master_key_is_made_once_and_read_by_its_owner_only(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("person.key");

        PersonMasterKey made = PersonMasterKey.in(file);

        assertThat(PersonMasterKey.in(file).fingerprint()).isEqualTo(made.fingerprint());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.toString()).doesNotContain(Files.readString(file));
        assertThatThrownBy(() -> PersonMasterKey.of("short")).isInstanceOf(IllegalArgumentException.class);
    }

    private PersonRegistered registered(PersonRef person) {
        SealedName sealed = names.seal(person, NAME, "head@example.org");
        return new PersonRegistered("BLR", person, "UNDP", sealed.name(), sealed.mail());
    }

    private static PersonErased erased(PersonRef person) {
        return new PersonErased("BLR", person, "12", "a right", OTHER, new PersonRef("person-3"));
    }

    private static <E> RecordedEvent<E> recorded(E event) {
        UUID stream = new UUID(0x7000L, 0x8000_0000_0000_0001L);
        Envelope envelope = new Envelope(Act.ofSystem(Channel.PAGE, Instant.EPOCH), stream, null, stream);
        return new RecordedEvent<>(1, stream, 0, "persons.Something.1", Instant.EPOCH, event, envelope);
    }

    private static final class OneOffice implements FindPersonLabels {
        @Override
        public Map<PersonRef, String> labels(Collection<PersonRef> people, Moment moment, Locale language) {
            Map<PersonRef, String> labels = new LinkedHashMap<>();
            people.forEach(person -> labels.put(person, "Head of Agency, UNDP"));
            return labels;
        }

        @Override
        public String capacity(Capacity capacity, Locale language) {
            return "office";
        }
    }
}
