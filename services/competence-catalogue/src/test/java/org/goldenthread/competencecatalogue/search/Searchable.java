package org.goldenthread.competencecatalogue.search;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Frameworks and courses put into the tables for searches to find, under words that no other test has. */
public final class Searchable {

    private static final String CONSONANTS = "bdfgklmnprtv";
    private static final String VOWELS = "aeou";

    private final Jdbi database;

    public Searchable(Jdbi database) {
        this.database = database;
    }

    /** A word that occurs nowhere else, far from every other one, and is its own stem. */
    public static String word() {
        var random = ThreadLocalRandom.current();
        var word = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append("gk").toString();
    }

    public static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** @param status as an adoption status is stored; a draft is not published */
    public UUID framework(String status, String title) {
        UUID id = UUID.randomUUID();
        database.useHandle(handle ->
                handle.execute("""
                insert into framework (id, code, title, creator, keeper, status, published_at, changed_at, version)
                values (?, ?, ?, 'us', 'NB-001', ?, case when ? then now() end, now(), 1)""", id, "F" + id.toString().substring(0, 8), title, status, !status.equals("DRAFT")));
        return id;
    }

    public UUID framework() {
        return framework("IMPLEMENTED", "Framework " + word());
    }

    public UUID competence(UUID framework, @Nullable String code, String statement) {
        UUID id = UUID.randomUUID();
        competence(framework, id, code, statement);
        return id;
    }

    public void competence(UUID framework, UUID id, @Nullable String code, String statement) {
        database.useHandle(handle -> handle.execute("""
                insert into competence (framework_id, id, code, statement, position, changed_at, version)
                values (?, ?, ?, ?, 1, now(), 1)""", framework, id, code, statement));
    }

    public void association(UUID framework, String type, UUID origin, UUID destination) {
        database.useHandle(handle -> handle.execute(
                """
                insert into association (framework_id, id, type, origin, origin_title, destination, destination_title, changed_at)
                values (?, ?, ?, ?, 'one', ?, 'other', ?)""",
                framework,
                UUID.randomUUID(),
                type,
                origin.toString(),
                destination.toString(),
                java.sql.Timestamp.from(Instant.now())));
    }

    public void set(String sql, Object... values) {
        database.useHandle(handle -> handle.execute(sql, values));
    }

    /** @param document as JSON; its title is that of the course */
    public UUID course(String provider, String title, String document) {
        UUID id = UUID.randomUUID();
        set("""
                insert into course (id, provider, reference, title, state, document, digest, created_at, changed_at, version)
                values (?, ?, ?, ?, 'published', ?::jsonb, 'd', now(), now(), 1)""", id, provider, "R-" + id, title, document);
        return id;
    }

    /** A run of a course, at first in a classroom and on any day. */
    public Run run(UUID course) {
        return new Run(course);
    }

    /** Put into the table by {@link #add}. */
    public final class Run {
        private final UUID course;
        private String mode = "classroom";
        private @Nullable String starts;
        private @Nullable String venue;
        private @Nullable Double latitude;
        private @Nullable Double longitude;
        private boolean everywhere;
        private @Nullable String cost;
        private @Nullable String studyMode;
        private @Nullable String attendance;

        private Run(UUID course) {
            this.course = course;
        }

        public Run mode(String value) {
            mode = value;
            everywhere = value.equals("online");
            return this;
        }

        public Run starts(String day) {
            starts = day;
            return this;
        }

        public Run at(String reference, double north, double east) {
            venue = reference;
            latitude = north;
            longitude = east;
            return this;
        }

        public Run cost(String pounds) {
            cost = pounds;
            return this;
        }

        public Run studied(String value, String when) {
            studyMode = value;
            attendance = when;
            return this;
        }

        public Searchable add() {
            set("""
                    insert into course_run (course, number, mode, starts, venue, latitude, longitude, everywhere, cost, study_mode, attendance)
                    values (?, (select count(*) + 1 from course_run where course = ?), ?, ?::date, ?, ?, ?, ?, ?::numeric, ?, ?)""", course, course, mode, starts, venue, latitude, longitude, everywhere, cost, studyMode, attendance);
            return Searchable.this;
        }
    }
}
