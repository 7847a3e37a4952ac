package org.assent.membership.demonstration;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.Rolls;
import org.jspecify.annotations.Nullable;

/** An entity of the demonstration network: one that has a status in Belarus in the register of entities. */
record DemonstrationEntity(
        String acronym,
        String nameEnglish,
        @Nullable String nameRussian,
        String entityType,
        @Nullable String dacCode,
        Residency residency) {
    /** The one seat that is on the UNCT roll without being resident; nothing can be served to it by mail. */
    private static final String ON_ROLL_BY_LOCAL_SETTING = "UNODC";

    static List<DemonstrationEntity> all() {
        Map<String, String> russian = russian();
        return CsvTable.read("un_entities.csv").stream()
                .filter(row -> !row.getOrDefault("un_belarus_status", "").isEmpty())
                .map(row -> of(row, russian))
                .toList();
    }

    /** One of them by its acronym. */
    static DemonstrationEntity named(String acronym) {
        return all().stream()
                .filter(entity -> entity.acronym().equals(acronym))
                .findFirst()
                .orElseThrow();
    }

    /** An entity of the register without a status in the country, which joins the Network from outside. */
    static DemonstrationEntity joining(String acronym) {
        Map<String, String> row = CsvTable.read("un_entities.csv").stream()
                .filter(known -> acronym.equals(known.get("acronym")))
                .findFirst()
                .orElseThrow();
        String dacCode = row.getOrDefault("dac_channel_code", "");
        return new DemonstrationEntity(
                acronym,
                row.getOrDefault("full_name", ""),
                russian().get(acronym),
                row.getOrDefault("entity_type", ""),
                dacCode.isEmpty() ? null : dacCode,
                Residency.NON_RESIDENT);
    }

    private static Map<String, String> russian() {
        return CsvTable.read("un_entities_ru.csv").stream()
                .collect(toMap(row -> row.getOrDefault("acronym", ""), row -> row.getOrDefault("full_name", "")));
    }

    private static DemonstrationEntity of(Map<String, String> row, Map<String, String> russian) {
        String acronym = row.getOrDefault("acronym", "");
        String dacCode = row.getOrDefault("dac_channel_code", "");
        return new DemonstrationEntity(
                acronym,
                row.getOrDefault("full_name", ""),
                russian.get(acronym),
                row.getOrDefault("entity_type", ""),
                dacCode.isEmpty() ? null : dacCode,
                residency(row.getOrDefault("un_belarus_status", "")));
    }

    private static Residency residency(String status) {
        return switch (status) {
            case "resident" -> Residency.RESIDENT;
            case "national correspondent" -> Residency.NATIONAL_CORRESPONDENT;
            case "non-resident" -> Residency.NON_RESIDENT;
            case "IFI member" -> Residency.IFI;
            default -> throw new IllegalStateException("unknown status in the register of entities: " + status);
        };
    }

    Rolls rolls() {
        boolean present = residency == Residency.RESIDENT || residency == Residency.NATIONAL_CORRESPONDENT;
        return new Rolls(true, present || byLocalSetting(), byLocalSetting());
    }

    private boolean byLocalSetting() {
        return acronym.equals(ON_ROLL_BY_LOCAL_SETTING);
    }

    /** A mailbox inside the demonstration; no letter of it leaves. */
    @Nullable
    String mailAddress() {
        return byLocalSetting() ? null : "head." + slug();
    }

    /** The sign-in name of its head; the two co-chairs act with all their capacities under one name. */
    String headLogin() {
        return switch (acronym) {
            case "RCO" -> "rc";
            case "IOM" -> "iom";
            default -> "head." + slug();
        };
    }

    String memberLogin() {
        return "member." + slug();
    }

    PersonRef head() {
        return person(headLogin());
    }

    PersonRef member() {
        return person(memberLogin());
    }

    private String slug() {
        return acronym.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** The reference of whoever signs in by that name. Nobody in the demonstration is a person; each is an office. */
    static PersonRef person(String login) {
        return new PersonRef(
                Ids.derived(Instant.EPOCH, "demonstration person", login).toString());
    }
}
