package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.coursefeeds.ACatalogue;
import org.goldenthread.competencecatalogue.coursefeeds.OfACatalogue;
import org.goldenthread.competencecatalogue.courses.ACourse;
import org.goldenthread.competencecatalogue.frameworks.Tables;
import org.goldenthread.testing.EventProbe;
import org.goldenthread.testing.EventProbe.Event;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarningSweepTest extends OfACatalogue {

    private static final Path SCHEMA = Path.of("../../api-specs/events/course-warning.changed.v1.json");
    private static final LocalDate LAST_DAY = LocalDate.of(2031, 8, 31);

    @Inject
    WarningSweep sweep;

    @Test
    void warnsWhenTheEndComesNamesTheSuccessorAndTellsOthers() {
        String successor = catalogue.qualification("The new diploma", null, null);
        String qualification = catalogue.qualification("The old diploma", LAST_DAY, successor);
        UUID course = catalogue.course(provider, "ENDS", ACatalogue.leadingTo(qualification, "", ""));

        at("2031-06-01T12:00:00Z");
        assertThat(codes(course)).isEmpty();
        at("2031-06-02T12:00:00Z");
        assertThat(codes(course)).containsExactly("COURSE_QUALIFICATION_ENDING");
        // still the last day in England, which is an hour ahead of UTC in summer
        at("2031-08-31T22:59:00Z");
        assertThat(codes(course)).containsExactly("COURSE_QUALIFICATION_ENDING");
        String before = Instant.now().toString();
        at("2031-08-31T23:01:00Z");
        assertThat(codes(course)).containsExactly("COURSE_QUALIFICATION_ENDED");
        assertThat(version(course)).isEqualTo(2);
        at("2031-09-01T23:01:00Z");
        assertThat(version(course)).isEqualTo(2);

        JsonPath mend = Partner.trainingProvider(provider)
                .get("/v1/providers/" + provider + "/course-warnings")
                .jsonPath();
        assertThat(mend.getString("items[0].reference")).isEqualTo("ENDS");
        assertThat(mend.getString("items[0].qualification")).isEqualTo(qualification);
        assertThat(mend.getString("items[0].warnings[0].code")).isEqualTo("COURSE_QUALIFICATION_ENDED");
        assertThat(mend.getString("items[0].warnings[0].detail")).contains("31 August 2031");
        assertThat(mend.getString("items[0].warnings[0].successor.reference")).isEqualTo(successor);
        assertThat(mend.getString("items[0].warnings[0].successor.title")).isEqualTo("The new diploma");

        List<Event> told = EventProbe.of("competence-catalogue.course-warning")
                .await(2, event -> event.key().equals(course.toString()));
        assertThat(told).hasSize(2).allSatisfy(WarningSweepTest::isAsItsSchemaSays);
        assertThat(told.getLast().payload())
                .contains("COURSE_QUALIFICATION_ENDED", successor)
                .doesNotContain("diploma");
        JsonPath feed = given().queryParam("since", before)
                .queryParam("limit", 200)
                .get("/v1/courses/updates")
                .jsonPath();
        assertThat(feed.getString("items.find { it.id == '" + course + "' }.what"))
                .isEqualTo("updated");
    }

    @Test
    void takesTheWarningBackWhenItIsNoLongerTrue() {
        String qualification = catalogue.qualification("A diploma", LocalDate.of(2020, 1, 1), null);
        UUID course = catalogue.course(provider, "EXTENDED", ACatalogue.leadingTo(qualification, "", ""));
        database.useHandle(handle -> handle.execute(
                "update course set warnings = '[{\"code\": \"OTHER\", \"detail\": \"stays\"}]' where id = ?", course));

        sweep.byQualification();
        assertThat(codes(course)).containsExactly("OTHER", "COURSE_QUALIFICATION_ENDED");
        database.useHandle(handle ->
                handle.execute("update qualification set operational_end = null where number = ?", qualification));
        sweep.byQualification();
        assertThat(codes(course)).containsExactly("OTHER");
    }

    @Test
    void namesASuccessorThatTheRegisterGetsLater() {
        String qualification = catalogue.qualification("A diploma", LocalDate.of(2020, 1, 1), null);
        UUID course = catalogue.course(provider, "LATER", ACatalogue.leadingTo(qualification, "", ""));
        sweep.byQualification();
        assertThat(successors(course)).containsExactly("none");

        String ended = catalogue.qualification("Ended too", LocalDate.of(2021, 1, 1), null);
        String successor = catalogue.qualification("A new diploma", null, null);
        succeed(qualification, successor);
        sweep.byQualification();
        assertThat(successors(course)).containsExactly(successor);
        succeed(qualification, ended);
        succeed(ended, successor);
        sweep.byAnything();
        assertThat(successors(course)).containsExactly(successor);
    }

    @Test
    void warnsOfRetiredCompetencesAndUnitsThatAreGone() {
        var tables = new Tables(database);
        UUID framework = tables.framework("IMPLEMENTED", null);
        UUID kept = tables.competence(framework, UUID.randomUUID(), "Kept");
        UUID old = tables.competence(framework, UUID.randomUUID(), "Old");
        UUID instead = tables.competence(framework, UUID.randomUUID(), "Instead of it");
        String unit = "U/" + UUID.randomUUID();
        database.useHandle(
                handle -> handle.execute("insert into unit (reference, title, version) values (?, 'A unit', 1)", unit));
        UUID course = catalogue.course(
                provider,
                "POINTS",
                ACatalogue.leadingTo(null, "\"" + unit + "\"", "\"" + kept + "\", \"" + old + "\""));
        sweep.byAnything();
        assertThat(codes(course)).isEmpty();

        tables.association(framework, "replacedBy", old, instead);
        database.useHandle(handle -> handle.execute("delete from unit where reference = ?", unit));
        sweep.byAnything();
        assertThat(codes(course)).containsExactly("COURSE_COMPETENCE_RETIRED", "COURSE_UNIT_GONE");
        JsonPath mend = Partner.trainingProvider(provider)
                .get("/v1/providers/" + provider + "/course-warnings")
                .jsonPath();
        assertThat(mend.getString("items[0].warnings[0].successor.reference")).isEqualTo(instead.toString());
        assertThat(mend.getString("items[0].warnings[0].successor.title")).isEqualTo("Instead of it");
        assertThat(mend.getString("items[0].warnings[1].successor")).isNull();
    }

    @Test
    void whatWasWarnedOfWhenItWasSentStaysAsItIs() {
        String successor = catalogue.qualification("A new diploma", null, null);
        String between = catalogue.qualification("Ended too", LocalDate.of(2021, 1, 1), successor);
        String qualification = catalogue.qualification("A diploma", LocalDate.of(2020, 1, 1), between);
        var course = ACourse.online().with("learningAim", qualification.replace("/", ""));
        JsonPath sent = Partner.trainingProvider(provider)
                .put("/v1/providers/" + provider + "/courses/AIM", null, course.body())
                .jsonPath();
        UUID id = UUID.fromString(sent.getString("id"));
        assertThat(sent.getString("warnings[0].code")).isEqualTo("COURSE_QUALIFICATION_ENDED");
        assertThat(successors(id)).containsExactly(successor);

        sweep.byQualification();
        sweep.byAnything();
        assertThat(codes(id)).containsExactly("COURSE_QUALIFICATION_ENDED");
        assertThat(version(id)).isZero();
    }

    @Test
    void leavesARetiredCourseAlone() {
        String qualification = catalogue.qualification("A diploma", LocalDate.of(2020, 1, 1), null);
        UUID course = catalogue.course(provider, "RETIRED", ACatalogue.leadingTo(qualification, "", ""));
        catalogue.state(course, "retired", "deleted");
        sweep.byQualification();
        sweep.byAnything();
        assertThat(codes(course)).isEmpty();
    }

    @Test
    void warnsOnceWhenSeveralReplicasLookAtOnce() throws Exception {
        String qualification = catalogue.qualification("A diploma", LocalDate.of(2020, 1, 1), null);
        for (int i = 0; i < 450; i++) {
            catalogue.course(provider, "C" + i, ACatalogue.leadingTo(qualification, "", ""));
        }
        Callable<Boolean> replica = () -> {
            sweep.byQualification();
            return true;
        };
        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (var done : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                assertThat(done.get()).isTrue();
            }
        }
        sweep.byQualification();

        assertThat(
                        count(
                                "select count(*) from course where provider = ? and version = 1 and jsonb_array_length(warnings) = 1"))
                .isEqualTo(450);
        assertThat(
                        count(
                                "select count(*) from outbox where aggregatetype = 'course-warning' and payload ->> 'provider' = ?"))
                .isEqualTo(450);
    }

    @Test
    void showsAProviderItsOwnWarningsOnlyPageByPage() {
        String qualification = catalogue.qualification("A diploma", LocalDate.of(2020, 1, 1), null);
        for (int i = 0; i < 3; i++) {
            catalogue.course(provider, "P" + i, ACatalogue.leadingTo(qualification, "", ""));
        }
        catalogue.course(provider, "WELL", ACatalogue.leadingTo(null, "", ""));
        sweep.byQualification();
        Partner own = Partner.trainingProvider(provider);
        String path = "/v1/providers/" + provider + "/course-warnings";
        JsonPath first = own.get(path + "?limit=2").jsonPath();
        assertThat(first.getList("items.reference")).containsExactly("P0", "P1");
        JsonPath second =
                own.get(path + "?limit=2&after=" + first.getString("next")).jsonPath();
        assertThat(second.getList("items.reference")).containsExactly("P2");
        assertThat(second.getString("next")).isNull();
        Partner.trainingProvider("TP-OTHER").get(path).then().statusCode(404).body("type", endsWith(":not-found"));
        Partner.nationalBody().get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        sweep.byQualification();
        clock.reset();
    }

    private void succeed(String qualification, String successor) {
        database.useHandle(handle ->
                handle.execute("update qualification set successor = ? where number = ?", successor, qualification));
    }

    private List<String> codes(UUID course) {
        return values(course, "code");
    }

    private List<String> successors(UUID course) {
        return values(course, "successor");
    }

    private List<String> values(UUID course, String member) {
        return database.withHandle(
                handle -> handle.select("""
                        select coalesce(w ->> ?, 'none') from course, jsonb_array_elements(warnings) with ordinality as t (w, n)
                        where id = ? and warnings is not null order by n""", member, course).mapTo(String.class).list());
    }

    private long version(UUID course) {
        return database.withHandle(handle -> handle.select("select version from course where id = ?", course)
                .mapTo(Long.class)
                .one());
    }

    private long count(String sql) {
        return database.withHandle(
                handle -> handle.select(sql, provider).mapTo(Long.class).one());
    }

    private static void isAsItsSchemaSays(Event event) {
        try {
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                    .validate(event.payload(), InputFormat.JSON);
            assertThat(errors).as(event.payload()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
