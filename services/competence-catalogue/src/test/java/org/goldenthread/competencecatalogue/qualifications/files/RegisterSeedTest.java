package org.goldenthread.competencecatalogue.qualifications.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterSeedTest extends ServiceTest {

    private static final String UNIT = "/v1/units/GT-RMA-RM2";

    @Inject
    RegisterSeed seed;

    @Inject
    Jdbi database;

    @Test
    void bringsNothingASecondTime() {
        long rows = rows();

        seed.bring();
        seed.bring();

        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void leavesWhatAuthorsHaveChanged() {
        String path = "/v1/qualifications/610-7047-6";
        Map<String, Object> entry = new HashMap<>(Map.of("title", "As an author has it", "level", 5, "titleCode", 132));
        Partner.nationalBody()
                .put(path, Partner.nationalBody().tag(path), entry)
                .then()
                .statusCode(200);

        seed.bring();

        given().get(path).then().body("title", equalTo("As an author has it"));
    }

    /** The frameworks may come later than the units; an author may have taken a competence away since. */
    @Test
    void coversCompetencesWhenTheyAreThereAndOnce() {
        UUID competence = competenceOf("RMA", "RM2");

        seed.coverCompetences();
        given().get(UNIT).then().body("competences.competence.id", hasItem(competence.toString()));
        given().get("/v1/units?competence=" + competence).then().body("items.reference", hasItem("GT-RMA-RM2"));

        Partner.nationalBody()
                .put(UNIT, Partner.nationalBody().tag(UNIT), Map.of("title", "Without its competence"))
                .then()
                .statusCode(200);
        seed.coverCompetences();
        seed.bring();
        given().get(UNIT).then().body("competences", empty());
    }

    /** That of the frameworks' own seed where it is there already. */
    private UUID competenceOf(String framework, String code) {
        return database.withHandle(handle -> {
            handle.execute("""
                    insert into framework (id, code, title, creator, keeper, status, published_at, changed_at, version)
                    values (?, ?, 'A framework', 'NB-001', 'NB-001', 'IMPLEMENTED', now(), now(), 1) on conflict do nothing""", UUID.randomUUID(), framework);
            handle.execute("""
                    insert into competence (framework_id, id, code, statement, position, changed_at, version)
                    select id, ?, ?, 'A competence', 1, now(), 1 from framework where code = ? on conflict do nothing""", UUID.randomUUID(), code, framework);
            return handle.select(
                            "select c.id from competence c join framework f on f.id = c.framework_id where f.code = ? and c.code = ?",
                            framework,
                            code)
                    .mapTo(UUID.class)
                    .one();
        });
    }

    private long rows() {
        return database.withHandle(
                handle -> handle.select("""
                        select (select count(*) from qualification) + (select count(*) from unit) + (select count(*) from unit_group_member)
                          + (select count(*) from qualification_title) + (select sum(version) from qualification)""").mapTo(Long.class).one());
    }
}
