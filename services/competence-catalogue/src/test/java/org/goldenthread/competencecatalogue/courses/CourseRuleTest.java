package org.goldenthread.competencecatalogue.courses;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.courses.judgement.PublishedRules;
import org.goldenthread.competencecatalogue.courses.judgement.PublishedRules.Entry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of courses: what breaks it, in JSON. The uploads are judged by the same list. */
@QuarkusTest
class CourseRuleTest extends ServiceTest {

    private static final String YESTERDAY = LocalDate.now().minusDays(2).toString();
    private static final String LONG = "x".repeat(256);
    private static final Partner PROVIDER = Partner.trainingProvider("TP-RULES");
    private static final String OWN = "/v1/providers/TP-RULES";

    @Inject
    Jdbi database;

    @BeforeEach
    void aVenue() {
        PROVIDER.put(OWN + "/venues/V1", "*", AVenue.named("Main hall"));
        PROVIDER.put(OWN + "/venues/V1", null, AVenue.named("Main hall"));
    }

    static Stream<Arguments> ofTheCourse() {
        return Stream.of(
                Arguments.of("title", null, "COURSERUN_COURSE_NAME_REQUIRED"),
                Arguments.of("title", LONG, "COURSERUN_COURSE_NAME_MAXLENGTH"),
                Arguments.of("title", "курс", "COURSERUN_COURSE_NAME_FORMAT"),
                Arguments.of("whoFor", " ", "COURSE_WHO_THIS_COURSE_IS_FOR_REQUIRED"),
                Arguments.of("whoFor", "x".repeat(2001), "COURSE_WHO_THIS_COURSE_IS_FOR_MAXLENGTH"),
                Arguments.of("whoFor", "<b>all</b>", "COURSE_WHO_THIS_COURSE_IS_FOR_NO_HTML"),
                Arguments.of("entryRequirements", "x".repeat(501), "COURSE_ENTRY_REQUIREMENTS_MAXLENGTH"),
                Arguments.of("entryRequirements", "a`b", "COURSE_ENTRY_REQUIREMENTS_NO_HTML"),
                Arguments.of("whatYouWillLearn", "x".repeat(1501), "COURSE_WHAT_YOU_WILL_LEARN_MAXLENGTH"),
                Arguments.of("whatYouWillLearn", "a > b", "COURSE_WHAT_YOU_WILL_LEARN_NO_HTML"),
                Arguments.of("howYouWillLearn", "x".repeat(501), "COURSE_HOW_YOU_WILL_LEARN_MAXLENGTH"),
                Arguments.of("howYouWillLearn", "<", "COURSE_HOW_YOU_WILL_LEARN_NO_HTML"),
                Arguments.of("whatToBring", "x".repeat(501), "COURSE_WHAT_YOU_WILL_NEED_TO_BRING_MAXLENGTH"),
                Arguments.of("whatToBring", "<", "COURSE_WHAT_YOU_WILL_NEED_TO_BRING_NO_HTML"),
                Arguments.of("howAssessed", "x".repeat(501), "COURSE_HOW_YOU_WILL_BE_ASSESSED_MAXLENGTH"),
                Arguments.of("howAssessed", "<", "COURSE_HOW_YOU_WILL_BE_ASSESSED_NO_HTML"),
                Arguments.of("whereNext", "x".repeat(501), "COURSE_WHERE_NEXT_MAXLENGTH"),
                Arguments.of("whereNext", "<", "COURSE_WHAT_YOU_CAN_DO_NEXT_NO_HTML"),
                Arguments.of("learningAim", null, "COURSE_LARS_QAN_REQUIRED"),
                Arguments.of("learningAim", "603268", "COURSE_LARS_QAN_INVALID"),
                Arguments.of("level", 9, "COURSE_LEVEL_RANGE"),
                Arguments.of("level", 2.5, "COURSE_LEVEL_RANGE"),
                Arguments.of("credit/value", Map.of("value", 1000), "COURSE_CREDIT_VALUE_RANGE"),
                Arguments.of("credit/value", Map.of("scheme", "QCF"), "COURSE_CREDIT_VALUE_RANGE"),
                Arguments.of("credit/level", Map.of("value", 5, "level", -1), "COURSE_CREDIT_LEVEL_RANGE"),
                Arguments.of(
                        "credit/scheme",
                        Map.of("value", 5, "scheme", "x".repeat(51)),
                        "COURSE_CREDIT_SCHEME_MAXLENGTH"),
                Arguments.of("qualification", "999/9999/9", "COURSE_QUALIFICATION_INVALID"),
                Arguments.of("units/0", List.of("Z/999/9999"), "COURSE_UNIT_INVALID"),
                Arguments.of("units", Collections.nCopies(201, "Z/999/9999"), "COURSE_UNITS_MAXIMUM"),
                Arguments.of("competences", Collections.nCopies(201, "no such code"), "COURSE_COMPETENCES_MAXIMUM"),
                Arguments.of("competences/0", List.of("no such code"), "COURSE_COMPETENCE_INVALID"),
                Arguments.of("awardingBody", LONG, "COURSE_AWARDING_BODY_MAXLENGTH"));
    }

    @ParameterizedTest
    @MethodSource
    void ofTheCourse(String place, @Nullable Object value, String code) {
        String member = place.replaceAll("/.*", "");
        breaks(ACourse.online().with(member, value), "/" + place, code);
    }

    static Stream<Arguments> ofARun() {
        var classroom = ACourse.classroomRun("V1");
        var online = ACourse.onlineRun();
        var work = ACourse.run(online, "mode", "workBased", "subRegions", List.of("leeds"));
        return Stream.of(
                Arguments.of(
                        "reference", ACourse.run(online, "reference", LONG), "COURSERUN_PROVIDER_COURSE_REF_MAXLENGTH"),
                Arguments.of(
                        "reference", ACourse.run(online, "reference", "Ж"), "COURSERUN_PROVIDER_COURSE_REF_FORMAT"),
                Arguments.of("title", ACourse.run(online, "title", LONG), "COURSERUN_COURSE_NAME_MAXLENGTH"),
                Arguments.of("title", ACourse.run(online, "title", "Ж"), "COURSERUN_COURSE_NAME_FORMAT"),
                Arguments.of("mode", ACourse.run(online, "mode", null), "COURSERUN_DELIVERY_MODE_REQUIRED"),
                Arguments.of("mode", ACourse.run(online, "mode", "ONLINE"), "COURSERUN_DELIVERY_MODE_REQUIRED"),
                Arguments.of("startDate", ACourse.run(online, "startDate", null), "COURSERUN_START_DATE_REQUIRED"),
                Arguments.of(
                        "startDate", ACourse.run(online, "startDate", "2027-02-31"), "COURSERUN_START_DATE_INVALID"),
                Arguments.of("startDate", ACourse.run(online, "startDate", YESTERDAY), "COURSERUN_START_DATE_INVALID"),
                Arguments.of(
                        "startDate", ACourse.run(online, "flexibleStart", true), "COURSERUN_START_DATE_NOT_ALLOWED"),
                Arguments.of("endDate", ACourse.run(online, "endDate", "15/06/2027"), "COURSERUN_END_DATE_INVALID"),
                Arguments.of("endDate", ACourse.run(online, "endDate", YESTERDAY), "COURSERUN_END_DATE_BEFORE_START"),
                Arguments.of("venue", ACourse.run(online, "venue", "V1"), "COURSERUN_PROVIDER_VENUE_REF_NOT_ALLOWED"),
                Arguments.of("venue", ACourse.run(classroom, "venue", null), "COURSERUN_VENUE_REQUIRED"),
                Arguments.of("venue", ACourse.run(classroom, "venue", "V9"), "COURSERUN_PROVIDER_VENUE_REF_INVALID"),
                Arguments.of(
                        "national", ACourse.run(online, "national", true), "COURSERUN_NATIONAL_DELIVERY_NOT_ALLOWED"),
                Arguments.of("national", ACourse.run(work, "subRegions", null), "COURSERUN_NATIONAL_DELIVERY_REQUIRED"),
                Arguments.of(
                        "subRegions",
                        ACourse.run(work, "national", false, "subRegions", List.of()),
                        "COURSERUN_SUBREGIONS_REQUIRED"),
                Arguments.of("subRegions", ACourse.run(work, "national", true), "COURSERUN_SUBREGIONS_NOT_ALLOWED"),
                Arguments.of(
                        "subRegions",
                        ACourse.run(online, "subRegions", List.of("Leeds")),
                        "COURSERUN_SUBREGIONS_NOT_ALLOWED"),
                Arguments.of(
                        "subRegions/1",
                        ACourse.run(work, "subRegions", List.of("Leeds", "Atlantis")),
                        "COURSERUN_SUBREGIONS_INVALID"),
                Arguments.of("url", ACourse.run(online, "url", null), "COURSERUN_COURSE_WEB_PAGE_REQUIRED"),
                Arguments.of(
                        "url", ACourse.run(online, "url", "javascript:alert(1)"), "COURSERUN_COURSE_WEB_PAGE_FORMAT"),
                Arguments.of(
                        "url",
                        ACourse.run(online, "url", "https://provider.example/" + LONG),
                        "COURSERUN_COURSE_WEB_PAGE_MAXLENGTH"),
                Arguments.of("cost", ACourse.run(online, "cost", -1), "COURSERUN_COST_INVALID"),
                Arguments.of("cost", ACourse.run(online, "cost", 1.999), "COURSERUN_COST_INVALID"),
                Arguments.of("cost", ACourse.run(online, "cost", 1e300), "COURSERUN_COST_INVALID"),
                Arguments.of("cost", ACourse.run(online, "cost", null), "COURSERUN_COST_REQUIRED"),
                Arguments.of(
                        "costDescription",
                        ACourse.run(online, "costDescription", LONG),
                        "COURSERUN_COST_DESCRIPTION_MAXLENGTH"),
                Arguments.of(
                        "duration/value",
                        ACourse.run(online, "duration", Map.of("unit", "weeks")),
                        "COURSERUN_DURATION_REQUIRED"),
                Arguments.of(
                        "duration/value",
                        ACourse.run(online, "duration", Map.of("value", 1000, "unit", "weeks")),
                        "COURSERUN_DURATION_RANGE"),
                Arguments.of(
                        "duration/value",
                        ACourse.run(online, "duration", Map.of("value", 1.5, "unit", "weeks")),
                        "COURSERUN_DURATION_RANGE"),
                Arguments.of(
                        "duration/unit",
                        ACourse.run(online, "duration", Map.of("value", 1, "unit", "fortnights")),
                        "COURSERUN_DURATION_UNIT_REQUIRED"),
                Arguments.of("studyMode", ACourse.run(classroom, "studyMode", null), "COURSERUN_STUDY_MODE_REQUIRED"),
                Arguments.of(
                        "studyMode", ACourse.run(online, "studyMode", "fullTime"), "COURSERUN_STUDY_MODE_NOT_ALLOWED"),
                Arguments.of(
                        "attendancePattern",
                        ACourse.run(classroom, "attendancePattern", "nights"),
                        "COURSERUN_ATTENDANCE_PATTERN_REQUIRED"),
                Arguments.of(
                        "attendancePattern",
                        ACourse.run(online, "attendancePattern", "evening"),
                        "COURSERUN_ATTENDANCE_PATTERN_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @MethodSource
    void ofARun(String place, Map<String, Object> run, String code) {
        breaks(ACourse.online().run(run), "/runs/1/" + place, code);
    }

    @Test
    void aCourseWithoutALearningAimSaysWhatItIs() {
        breaks(
                ACourse.online().with("learningAim", null).with("sector", "digital"),
                List.of("/courseType", "/educationLevel", "/awardingBody"),
                List.of(
                        "COURSE_COURSE_TYPE_REQUIRED",
                        "COURSE_EDUCATION_LEVEL_REQUIRED",
                        "COURSE_AWARDING_BODY_REQUIRED"));
        breaks(
                ACourse.online()
                        .with("sector", "alchemy")
                        .with("courseType", "?")
                        .with("educationLevel", "9"),
                List.of("/courseType", "/sector", "/educationLevel"),
                List.of("COURSE_COURSE_TYPE_REQUIRED", "COURSE_SECTOR_REQUIRED", "COURSE_EDUCATION_LEVEL_REQUIRED"));
        judged(ACourse.online()
                        .with("learningAim", null)
                        .with("courseType", "skillsBootcamp")
                        .with("sector", "Health and Social Care")
                        .with("educationLevel", "4")
                        .with("awardingBody", "None"))
                .then()
                .statusCode(200)
                .body("course.sector", equalTo("healthAndSocialCare"));
    }

    @Test
    void aReferenceIsOfOneRunOnly() {
        var run = ACourse.run(ACourse.onlineRun(), "reference", "A");
        breaks(ACourse.online().runs(List.of(run, run)), "/runs/1/reference", "COURSERUN_PROVIDER_COURSE_REF_UNIQUE");
    }

    @Test
    void aCourseHasFromOneRunToFiveHundred() {
        breaks(ACourse.online().runs(List.of()), "/runs", "COURSE_RUNS_REQUIRED");
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(ACourse.onlineRun());
        }
        breaks(ACourse.online().runs(many), "/runs", "COURSE_RUNS_MAXIMUM");
    }

    @Test
    void allFaultsAreToldAtOnceAndJsonOfTheWrongTypeFirst() {
        judged(ACourse.online()
                        .with("title", null)
                        .with("level", 11)
                        .run(ACourse.run(ACourse.onlineRun(), "url", null, "mode", "pigeon")))
                .then()
                .statusCode(422)
                .body("errors", hasSize(4))
                .body("errors.pointer", hasItems("/title", "/level", "/runs/1/mode", "/runs/1/url"));
        judged(ACourse.online().with("level", "5").with("competences", List.of(7)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/competences/0", "/level"));
    }

    @Test
    void aDayThatHasPassedSinceItWasPublishedMayStay() {
        String course = OWN + "/courses/PAST";
        LocalDate start = LocalDate.now().plusDays(10);
        var run = ACourse.run(ACourse.onlineRun(), "startDate", start.toString());
        PROVIDER.put(course, null, ACourse.online().runs(List.of(run)).body())
                .then()
                .statusCode(201);
        clock.set(Instant.now().plusSeconds(20L * 24 * 3600));

        PROVIDER.put(course, null, ACourse.online().runs(List.of(run)).body())
                .then()
                .statusCode(200);
        PROVIDER.put(
                        course,
                        "*",
                        ACourse.online().runs(List.of(run)).with("level", 5).body())
                .then()
                .statusCode(200);
        var other = ACourse.run(run, "startDate", start.plusDays(1).toString());
        PROVIDER.put(course, "*", ACourse.online().runs(List.of(run, other)).body())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/runs/1/startDate"));
    }

    @Test
    void namesCompetencesByIdOrCodeAndSaysWhichAreRetired() {
        UUID framework = aFramework("2020-01-01");
        UUID one = aCompetence(framework, "CR-1", null);
        UUID ended = aCompetence(framework, "CR-2", "2021-01-01");
        UUID next = aCompetence(framework, "CR-3", null);
        aCompetence(aFramework("2020-01-01"), "CR-3", null);
        database.useHandle(
                handle -> handle.execute("""
                insert into association (framework_id, id, type, origin, origin_title, destination, destination_title, changed_at)
                values (?, ?, 'replacedBy', ?, 'a', ?, 'b', now())""", framework, UUID.randomUUID(), ended.toString(), next.toString()));

        judged(ACourse.online().with("competences", List.of("cr-1", ended.toString(), one.toString())))
                .then()
                .statusCode(200)
                .body("course.competences", contains(one.toString(), ended.toString()))
                .body("warnings.code", contains("COURSE_COMPETENCE_RETIRED"))
                .body("warnings[0].successor", equalTo(next.toString()));
        breaks(
                ACourse.online().with("competences", List.of("CR-1", "CR-3")),
                "/competences/1",
                "COURSE_COMPETENCE_AMBIGUOUS");
        UUID draft = aCompetence(aFramework(null), "CR-4", null);
        breaks(
                ACourse.online().with("competences", List.of("CR-4", draft.toString())),
                List.of("/competences/0", "/competences/1"),
                List.of("COURSE_COMPETENCE_INVALID", "COURSE_COMPETENCE_INVALID"));
        PROVIDER.put(
                        OWN + "/courses/COMPETENT",
                        null,
                        ACourse.online().with("competences", List.of("CR-1")).body())
                .then()
                .statusCode(201)
                .body("competences.code", contains("CR-1"))
                .body("competences[0].verified", equalTo(false));
    }

    @Test
    void warnsOfAQualificationPastItsEndAndNamesItsSuccessor() {
        database.useHandle(handle -> handle.execute("""
                insert into qualification (number, title, level, operational_end, successor, version) values
                  ('600/0001/1', 'Old', 5, '2020-12-31', '600/0002/3', 1), ('600/0002/3', 'New', 4, null, null, 1)
                on conflict do nothing"""));

        judged(ACourse.online().with("qualification", "60000011"))
                .then()
                .statusCode(200)
                .body("course.qualification", equalTo("600/0001/1"))
                .body("warnings.code", contains("COURSE_QUALIFICATION_ENDED"))
                .body("warnings[0].successor", equalTo("600/0002/3"));
        // the learning aim alone says it too
        judged(ACourse.online().with("learningAim", "60000011"))
                .then()
                .body("warnings[0].successor", equalTo("600/0002/3"));
        judged(ACourse.online().with("learningAim", null).with("qualification", "600/0002/3"))
                .then()
                .statusCode(200)
                .body("warnings", hasSize(0));
    }

    @Test
    void formulasAndSignsInTextComeBackUnharmed() {
        String formula = "=HYPERLINK(\"http://evil.example\",\"x\") & '; drop table course; --";
        PROVIDER.put(
                        OWN + "/courses/FORMULA",
                        null,
                        ACourse.online()
                                .with("whoFor", formula)
                                .with("title", "<b>@SUM(1+1)</b>")
                                .body())
                .then()
                .statusCode(201)
                .body("course.whoFor", equalTo(formula))
                .body("course.title", equalTo("<b>@SUM(1+1)</b>"));
    }

    @Test
    void theListOfRulesIsPublishedWithTheListsToChooseFrom() {
        given().get("/v1/course-rules")
                .then()
                .statusCode(200)
                .body("rules.code", hasItems("COURSERUN_START_DATE_REQUIRED", "VENUE_NAME_UNIQUE"))
                .body("sectors.code", hasItems("healthAndSocialCare"));
    }

    @Test
    void codesAreTheNationalOnesWhereThereIsOne() throws IOException {
        String material = System.getenv("GOLDEN_THREAD_CONFORMANCE");
        Assumptions.assumeTrue(material != null, "GOLDEN_THREAD_CONFORMANCE is not set");
        Set<String> national = new TreeSet<>();
        new ObjectMapper()
                .readTree(new File(material, "course-directory/error-messages.json"))
                .fieldNames()
                .forEachRemaining(name -> national.add(name.replaceFirst("^ERROR_", "")));
        national.removeIf(name -> !name.matches("(COURSE|COURSERUN|VENUE)_.*"));
        // addresses are not looked up in a list of unsafe ones: the platform calls nobody
        national.remove("COURSERUN_COURSE_WEB_PAGE_INSECURE");
        // the same text under its other name
        national.remove("COURSE_WHAT_YOU_CAN_DO_NEXT_MAXLENGTH");
        assertThat(PublishedRules.all()).extracting(Entry::code).containsAll(national);
    }

    private void breaks(ACourse course, String pointer, String code) {
        judged(course)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems(code))
                .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer));
    }

    private void breaks(ACourse course, List<String> pointers, List<String> codes) {
        judged(course)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(codes))
                .body("errors.pointer", equalTo(pointers));
    }

    private static Response judged(ACourse course) {
        return PROVIDER.request()
                .queryParam("dryRun", true)
                .contentType(ContentType.JSON)
                .body(course.body())
                .put(OWN + "/courses/JUDGED");
    }

    private UUID aFramework(@Nullable String published) {
        UUID id = UUID.randomUUID();
        database.useHandle(handle -> handle.execute("""
                insert into framework (id, title, creator, keeper, status, published_at, changed_at, version)
                values (?, 'For courses', 'x', 'NB-001', ?, cast(? as timestamptz), now(), 0)""", id, published == null ? "DRAFT" : "IMPLEMENTED", published));
        return id;
    }

    private UUID aCompetence(UUID framework, String code, @Nullable String ended) {
        UUID id = UUID.randomUUID();
        database.useHandle(handle -> handle.execute("""
                insert into competence (framework_id, id, code, statement, verified, position, status_end, changed_at, version)
                values (?, ?, ?, 'Leads', false, 1, cast(? as date), now(), 0)""", framework, id, code, ended));
        return id;
    }
}
