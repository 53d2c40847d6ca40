package org.goldenthread.competencecatalogue.coursefeeds;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Providers with courses, as those who write them leave them in the tables. */
public record ACatalogue(Jdbi database) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A course with all that the shape has. */
    public static final String WHOLE = """
            {"title": "Leading a care service", "whoFor": "Managers of care homes & domiciliary agencies <new in post>",
             "entryRequirements": "A level 3 qualification", "whatYouWillLearn": "How to lead a team & a service.",
             "howYouWillLearn": "In a group", "whatToBring": "A notebook", "howAssessed": "By portfolio", "whereNext": "Level 6",
             "learningAim": "50098110", "sector": "Health & Social Care", "awardingBody": "An awarding body", "level": 5,
             "credit": {"scheme": "QCF", "level": 5, "value": 90}, "qualification": "%s", "units": [], "competences": [%s],
             "runs": [
               {"reference": "R1", "title": "Autumn", "mode": "classroom", "startDate": "2027-09-01", "endDate": "2028-06-30", "venue": "V1",
                "url": "https://provider.example/r1", "cost": 1250.50, "costDescription": "Bursaries", "duration": {"value": 40, "unit": "weeks"},
                "studyMode": "partTime", "attendancePattern": "dayOrBlockRelease"},
               {"mode": "online", "flexibleStart": true, "url": "https://provider.example/r2", "costDescription": "Free",
                "duration": {"value": 12, "unit": "hours"}},
               {"mode": "workBased", "startDate": "2027-10-01", "subRegions": ["Leeds", "Bradford"], "url": "https://provider.example/r3",
                "cost": 900, "duration": {"value": 1, "unit": "years"}},
               {"mode": "blended", "startDate": "2027-10-01", "venue": "V2", "url": "https://provider.example/r4", "cost": 0,
                "duration": {"value": 45, "unit": "minutes"}, "studyMode": "flexible", "attendancePattern": "evening"},
               {"mode": "classroom", "startDate": "2027-10-01", "url": "https://provider.example/r5", "cost": 1,
                "duration": {"value": 3, "unit": "days"}, "studyMode": "fullTime", "attendancePattern": "weekend"}]}""";

    public static String nextNumber() {
        return "900/%04d/%d".formatted(NEXT.incrementAndGet(), NEXT.get() % 10);
    }

    public String provider() {
        String code = "TP-F" + NEXT.incrementAndGet();
        database.useHandle(handle -> handle.execute(
                "insert into provider (code, name, active, version) values (?, ?, true, 1)",
                code,
                "Provider & Sons " + code));
        return code;
    }

    public void venue(String provider, String reference, @Nullable String phone) {
        database.useHandle(handle -> handle.execute("""
                insert into venue (provider, reference, name, address_line1, town, county, postcode, email, phone, website, latitude, longitude, version)
                values (?, ?, ?, '1 High Street', 'Leeds', 'West Yorkshire', 'LS1 1AA', 'office@provider.example', ?, 'https://provider.example', 53.8, -1.5, 1)""", provider, reference, "Centre " + reference, phone));
    }

    public UUID course(String provider, String reference, String document) {
        return database.inTransaction(handle -> course(handle, provider, reference, document));
    }

    public static UUID course(Handle handle, String provider, String reference, String document) {
        UUID id = UUID.randomUUID();
        handle.execute("""
                insert into course (id, provider, reference, title, state, document, digest, qualification, created_at, changed_at, version)
                values (?, ?, ?, cast(? as jsonb) ->> 'title', 'published', cast(? as jsonb), 'x', cast(? as jsonb) ->> 'qualification',
                  clock_timestamp(), clock_timestamp(), 0)""", id, provider, reference, document, document, document);
        handle.execute("""
                insert into course_competence (course, competence)
                select id, jsonb_array_elements_text(coalesce(document -> 'competences', '[]'))::uuid from course where id = ?""", id);
        handle.execute("""
                insert into course_unit (course, unit)
                select id, jsonb_array_elements_text(coalesce(document -> 'units', '[]')) from course where id = ?""", id);
        changed(handle, id, "added");
        return id;
    }

    public void state(UUID course, String state, String what) {
        database.useTransaction(handle -> {
            handle.execute("update course set state = ?, version = version + 1 where id = ?", state, course);
            changed(handle, course, what);
        });
    }

    public static void changed(Handle handle, UUID course, String what) {
        handle.execute("""
                insert into course_change (course, number, what, changed_at) values (?, nextval('course_change_number'), ?, clock_timestamp())
                on conflict (course) do update set number = excluded.number, what = excluded.what, changed_at = excluded.changed_at""", course, what);
    }

    public String qualification(String title, @Nullable LocalDate end, @Nullable String successor) {
        String number = nextNumber();
        database.useHandle(handle -> handle.execute("""
                insert into qualification (number, title, level, awarding_body, operational_end, successor, version)
                values (?, ?, 5, 'A body', ?, ?, 1)""", number, title, end, successor));
        return number;
    }

    public static String leadingTo(@Nullable String qualification, String units, String competences) {
        return """
                {"title": "A course", %s "units": [%s], "competences": [%s], "runs": [{"mode": "online", "flexibleStart": true,
                 "url": "https://provider.example", "cost": 10, "duration": {"value": 2, "unit": "days"}}]}""".formatted(
                qualification == null ? "" : "\"qualification\": \"" + qualification + "\",", units, competences);
    }
}
