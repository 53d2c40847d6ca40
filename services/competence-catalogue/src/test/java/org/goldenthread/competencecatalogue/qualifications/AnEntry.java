package org.goldenthread.competencecatalogue.qualifications;

import static org.hamcrest.Matchers.notNullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jdbi.v3.core.Jdbi;

/** Entries of the register that no other test has. */
public final class AnEntry {

    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private AnEntry() {}

    /** A number whose last character fits. */
    public static String number() {
        String digits = "699" + NEXT.incrementAndGet();
        for (char check : "0123456789X".toCharArray()) {
            if (CheckCharacter.fits(digits, check, "0123456789X")) {
                return digits.substring(0, 3) + "/" + digits.substring(3) + "/" + check;
            }
        }
        throw new AssertionError();
    }

    /** A reference whose letter fits. */
    public static String reference() {
        String digits = "699" + NEXT.incrementAndGet();
        for (char check : "ADFHJKLMRTY".toCharArray()) {
            if (CheckCharacter.fits(digits, check, "ADFHJKLMRTY")) {
                return check + "/" + digits.substring(0, 3) + "/" + digits.substring(3);
            }
        }
        throw new AssertionError();
    }

    public static String path(String number) {
        return "/v1/qualifications/" + number.replace('/', '-');
    }

    public static String unitPath(String reference) {
        return "/v1/units/" + reference.replace('/', '-');
    }

    /** A body with a title and what is given, name by name. */
    public static Map<String, Object> of(Object... members) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "A diploma of the tests"));
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return body;
    }

    /** The id of a competence in a framework of its own. */
    public static UUID competence(Jdbi database, CompetenceClass competenceClass, boolean judged, boolean published) {
        UUID framework = UUID.randomUUID();
        UUID competence = UUID.randomUUID();
        database.useHandle(handle -> {
            handle.execute("""
                    insert into framework (id, title, creator, keeper, status, published_at, changed_at, version)
                    values (?, 'A framework of the tests', 'NB-001', 'NB-001', ?, %s, now(), 1)""".formatted(published ? "now()" : "null"), framework, published ? "IMPLEMENTED" : "DRAFT");
            handle.execute("""
                    insert into competence (framework_id, id, code, statement, class, class_judged, position, changed_at, version)
                    values (?, ?, 'C1', 'Lead a team', ?, ?, 1, now(), 1)""", framework, competence, competenceClass.name(), judged);
        });
        return competence;
    }

    /** A group of units, as a qualification has it. */
    public static Map<String, Object> group(String code, boolean mandatory, String... units) {
        return Map.of("code", code, "title", "Group " + code, "mandatory", mandatory, "units", List.of(units));
    }

    /** The reference of a unit that is put into the register. */
    @SafeVarargs
    public static String unit(int credit, int level, Map<String, Object>... competences) {
        String reference = reference();
        Partner.nationalBody()
                .put(
                        unitPath(reference),
                        null,
                        of("credit", credit, "level", level, "competences", List.of(competences)))
                .then()
                .statusCode(201)
                .body("title", notNullValue());
        return reference;
    }
}
