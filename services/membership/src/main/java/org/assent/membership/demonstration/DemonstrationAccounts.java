package org.assent.membership.demonstration;

import java.util.List;
import java.util.stream.Stream;
import org.assent.platform.web.Accounts;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The accounts of the demonstration, one for each office. They all have the same password, which is no secret: the demonstration
 * listens on this machine only, and every page says what it is.
 */
final class DemonstrationAccounts {
    private static final String PASSWORD = "assent";

    private final ObjectProvider<Accounts> accounts;

    DemonstrationAccounts(ObjectProvider<Accounts> accounts) {
        this.accounts = accounts;
    }

    /** The sign-in names: those without an entity first, then the heads, then the members. */
    static List<String> names() {
        List<DemonstrationEntity> entities = DemonstrationEntity.all();
        return Stream.of(
                        Stream.of("rc", "iom", "secretariat", "auditor", "admin"),
                        entities.stream().map(DemonstrationEntity::headLogin),
                        entities.stream().map(DemonstrationEntity::memberLogin))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** Makes those that are missing, where anybody can sign in at all. */
    void create() {
        names().forEach(this::create);
    }

    /** Makes one. */
    void create(String name) {
        accounts.ifAvailable(
                present -> present.create(name, PASSWORD, DemonstrationEntity.person(name), DemonstrationNetwork.CODE));
    }
}
