package org.goldenthread.competencecatalogue.courses;

import static org.goldenthread.competencecatalogue.courses.JudgedCourses.OWN;
import static org.goldenthread.competencecatalogue.courses.JudgedCourses.PROVIDER;
import static org.goldenthread.competencecatalogue.courses.JudgedCourses.breaks;
import static org.goldenthread.competencecatalogue.courses.JudgedCourses.judged;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of runs: what breaks it, in JSON. The uploads are judged by the same list. */
@QuarkusTest
class RunRuleTest extends ServiceTest {

    private static final String YESTERDAY = LocalDate.now().minusDays(2).toString();
    private static final String LONG = "x".repeat(256);

    @BeforeEach
    void aVenue() {
        JudgedCourses.aVenue();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://care-academy.example@evil.example/course",
                "reader:secret@provider.example",
                "http://192.168.0.1/course",
                "10.0.0.1",
                "https://[::ffff:10.0.0.1]/",
                "https://PRINTER.Local/course",
                "intranet.internal/course"
            })
    void anAddressSaysWhereItLeads(String address) {
        breaks(
                ACourse.online().run(ACourse.run(ACourse.onlineRun(), "url", address)),
                "/runs/1/url",
                "COURSERUN_COURSE_WEB_PAGE_INSECURE");
        PROVIDER.put(OWN + "/venues/UNSAFE", null, AVenue.with(AVenue.named("Unsafe"), "website", address))
                .then()
                .statusCode(422)
                .body("errors.code", contains("GENERIC_WEBSITE_INSECURE"))
                .body("errors.pointer", contains("/website"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://provider.example:8443/courses/10.0.0.1?mail=office@provider.example",
                "www.4care.example",
                "https://localhost.provider.example/#a@b",
                "https://1.2.provider.example"
            })
    void whatOnlyLooksLikeAnUnsafeAddressIsTaken(String address) {
        judged(ACourse.online().run(ACourse.run(ACourse.onlineRun(), "url", address)))
                .then()
                .statusCode(200)
                .body("course.runs[1].url", equalTo(address));
    }

    @Test
    void aReferenceIsOfOneRunOnly() {
        var run = ACourse.run(ACourse.onlineRun(), "reference", "A");
        breaks(ACourse.online().runs(List.of(run, run)), "/runs/1/reference", "COURSERUN_PROVIDER_COURSE_REF_UNIQUE");
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
}
