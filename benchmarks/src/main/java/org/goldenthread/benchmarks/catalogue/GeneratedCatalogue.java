package org.goldenthread.benchmarks.catalogue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills the service's tables: frameworks with competences, providers with venues, courses with two or three runs each. */
final class GeneratedCatalogue {

    private static final String NOW = "2026-11-01 12:00:00+00";

    private final Random random;
    private final Vocabulary vocabulary;
    private final Connection database;
    private final LocalDate today;
    private final List<UUID> competences = new ArrayList<>();
    private final List<List<double[]>> venues = new ArrayList<>();

    GeneratedCatalogue(Connection database, long seed, LocalDate today) {
        this.random = new Random(seed);
        this.vocabulary = new Vocabulary(random);
        this.database = database;
        this.today = today;
    }

    void fill(int numberOfCompetences, int numberOfCourses) throws SQLException, IOException {
        frameworks(numberOfCompetences);
        providers(Math.max(20, numberOfCourses / 100));
        courses(numberOfCourses);
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    /** One of so many, the first ones more often than the last. */
    private int skewed(int number) {
        return (int) (number * Math.pow(random.nextDouble(), 2));
    }

    /** One of the values, each as often as its weight says; pairs of weight and value. */
    private @Nullable Object pick(@Nullable Object... weighted) {
        int sum = 0;
        for (int i = 0; i < weighted.length; i += 2) {
            sum += weight(weighted, i);
        }
        int at = random.nextInt(sum);
        int i = 0;
        while (at >= weight(weighted, i)) {
            at -= weight(weighted, i);
            i += 2;
        }
        return weighted[i + 1];
    }

    private static int weight(@Nullable Object[] weighted, int place) {
        return weighted[place] instanceof Integer weight ? weight : 0;
    }

    private void frameworks(int number) throws SQLException, IOException {
        List<UUID> frameworks = new ArrayList<>();
        try (var rows = new CopyLines(
                database, "framework (id, code, title, creator, keeper, status, published_at, changed_at, version)")) {
            for (int i = 0; i < Math.max(10, number / 700); i++) {
                Object status = pick(80, "IMPLEMENTED", 10, "RETIRED", 5, "PENDING_IMPLEMENTATION", 5, "DRAFT");
                frameworks.add(id());
                rows.row(
                        frameworks.get(i),
                        "GEN-" + i,
                        vocabulary.text(4),
                        "Generated",
                        "NB-001",
                        status,
                        "DRAFT".equals(status) ? null : NOW,
                        NOW,
                        1);
            }
        }
        List<String> areas = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            areas.add(vocabulary.text(2));
        }
        try (var rows = new CopyLines(
                database,
                "competence (framework_id, id, code, statement, notes, class, functional_area, level, verified, position, status_end, changed_at, version)")) {
            for (int i = 0; i < number; i++) {
                UUID id = id();
                competences.add(id);
                rows.row(
                        frameworks.get(skewed(frameworks.size())),
                        id,
                        "U&" + i,
                        vocabulary.text(3 + random.nextInt(10)),
                        random.nextInt(5) == 0 ? vocabulary.text(40) : null,
                        pick(4, "GENERIC", 3, "SPECIALIST", 1, "PARTNERSHIP", 1, "ORGANISATIONAL", 1, null),
                        areas.get(random.nextInt(areas.size())),
                        pick(3, null, 1, 2, 2, 3, 2, 4, 2, 5, 1, 6),
                        random.nextInt(10) > 0,
                        i,
                        random.nextInt(30) == 0 ? "2026-01-01" : null,
                        "2026-%02d-%02d %02d:%02d:00+00"
                                .formatted(
                                        1 + random.nextInt(10),
                                        1 + random.nextInt(28),
                                        random.nextInt(24),
                                        random.nextInt(60)),
                        1);
            }
        }
    }

    /** Towns over England, the first as large as London is; a provider's venues are in one. */
    private void providers(int number) throws SQLException, IOException {
        List<double[]> towns = new ArrayList<>(List.of(new double[] {51.5, -0.12}));
        for (int i = 0; i < 200; i++) {
            towns.add(new double[] {50.6 + random.nextDouble() * 4.3, -3 + random.nextDouble() * 4});
        }
        try (var rows = new CopyLines(database, "provider (code, name, active, version)")) {
            for (int i = 0; i < number; i++) {
                rows.row("TP-%05d".formatted(i), vocabulary.text(2) + " college", true, 1);
            }
        }
        try (var rows = new CopyLines(
                database,
                "venue (provider, reference, name, address_line1, town, postcode, latitude, longitude, version)")) {
            for (int i = 0; i < number; i++) {
                double[] town = towns.get(random.nextInt(5) == 0 ? 0 : skewed(towns.size()));
                venues.add(new ArrayList<>());
                for (int v = 0; v <= random.nextInt(5); v++) {
                    double[] place = {town[0] + random.nextGaussian() * 0.08, town[1] + random.nextGaussian() * 0.12};
                    venues.get(i).add(place);
                    rows.row(
                            "TP-%05d".formatted(i),
                            "V" + v,
                            "Venue " + v,
                            "1 Road",
                            "Town",
                            "AA1 1AA",
                            place[0],
                            place[1],
                            1);
                }
            }
        }
    }

    private void courses(int number) throws SQLException, IOException {
        List<UUID> courses = new ArrayList<>();
        List<Integer> providers = new ArrayList<>();
        try (var rows = new CopyLines(
                database,
                "course (id, provider, reference, title, state, document, digest, qualification, level, created_at, changed_at, version)")) {
            for (int i = 0; i < number; i++) {
                courses.add(id());
                providers.add(random.nextInt(venues.size()));
                String title = vocabulary.text(2 + random.nextInt(6));
                Object qualification = random.nextBoolean()
                        ? "60%d/%04d/%d".formatted(random.nextInt(3), random.nextInt(300), 1)
                        : null;
                rows.row(
                        courses.get(i),
                        "TP-%05d".formatted(providers.get(i)),
                        "R" + i,
                        title,
                        random.nextInt(20) == 0 ? "retired" : "published",
                        document(title),
                        "generated",
                        qualification,
                        pick(2, null, 1, 1, 2, 2, 2, 3, 1, 4, 1, 5),
                        NOW,
                        NOW,
                        1);
            }
        }
        try (var rows = new CopyLines(
                database,
                "course_run (course, number, mode, starts, venue, latitude, longitude, everywhere, cost, study_mode, attendance)")) {
            for (int i = 0; i < number; i++) {
                Object runs = pick(30, 1, 25, 2, 20, 3, 20, 4, 5, 8);
                for (int n = 1; runs instanceof Integer last && n <= last; n++) {
                    run(rows, courses.get(i), n, venues.get(providers.get(i)));
                }
            }
        }
        try (var rows = new CopyLines(database, "course_competence (course, competence)")) {
            for (UUID course : courses) {
                Set<UUID> covered = new HashSet<>();
                for (int n = random.nextInt(5); n > 0; n--) {
                    covered.add(competences.get(random.nextInt(competences.size())));
                }
                for (UUID one : covered) {
                    rows.row(course, one);
                }
            }
        }
    }

    /** Some 170 words that count, as a course of the national directory has. */
    private String document(String title) {
        return """
                {"title":"%s","whoFor":"%s","entryRequirements":"%s","whatYouWillLearn":"%s","howYouWillLearn":"%s","howAssessed":"%s","whereNext":"%s"}""".formatted(
                        title,
                        vocabulary.text(35),
                        vocabulary.text(12),
                        vocabulary.text(80),
                        vocabulary.text(20),
                        vocabulary.text(10),
                        vocabulary.text(10));
    }

    private void run(CopyLines rows, UUID course, int number, List<double[]> places) throws SQLException, IOException {
        Object mode = pick(55, "classroom", 20, "online", 10, "workBased", 15, "blended");
        boolean placed = "classroom".equals(mode) || "blended".equals(mode);
        int venue = random.nextInt(places.size());
        rows.row(
                course,
                number,
                mode,
                random.nextInt(7) == 0 ? null : today.plusDays(random.nextInt(400) - 100L),
                placed ? "V" + venue : null,
                placed ? places.get(venue)[0] : null,
                placed ? places.get(venue)[1] : null,
                "online".equals(mode) || ("workBased".equals(mode) && random.nextBoolean()),
                random.nextInt(4) == 0 ? null : random.nextInt(250) * 10,
                placed ? pick(1, "fullTime", 1, "partTime", 1, "flexible") : null,
                placed ? pick(1, "daytime", 1, "evening", 1, "weekend", 1, "dayOrBlockRelease") : null);
    }
}
