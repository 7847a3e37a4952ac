package org.assent.app.configuration;

import java.io.IOException;
import java.nio.file.Path;
import org.assent.membership.PersonMasterKey;
import org.assent.platform.database.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master key of persons: as the operator gives it, or kept in a file of the data directory. */
@Configuration(proxyBeanMethods = false)
public class PersonKeyConfiguration {
    @Bean
    PersonMasterKey personMasterKey(
            Settings settings, Database database, @Value("${assent.person.key:}") String given) {
        PersonMasterKey key = given.isBlank() ? kept(settings.data().resolve("person.key")) : given(given.strip());
        JdbcClient jdbc = JdbcClient.create(database.application());
        jdbc.sql("insert into access.person_master (fingerprint) values (?) on conflict do nothing")
                .param(key.fingerprint())
                .update();
        String known = jdbc.sql("select fingerprint from access.person_master")
                .query(String.class)
                .single();
        if (!known.equals(key.fingerprint())) {
            throw new CannotStart("Names of persons in this database are sealed with another key. Set ASSENT_PERSON_KEY"
                    + " to that one, or put its file person.key back into " + settings.data() + ".");
        }
        return key;
    }

    private static PersonMasterKey given(String hexadecimal) {
        try {
            return PersonMasterKey.of(hexadecimal);
        } catch (IllegalArgumentException notAKey) {
            throw new CannotStart("ASSENT_PERSON_KEY must have 64 hexadecimal digits.");
        }
    }

    private static PersonMasterKey kept(Path file) {
        try {
            return PersonMasterKey.in(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CannotStart("The key of persons in " + file + " cannot be read or made.");
        }
    }
}
