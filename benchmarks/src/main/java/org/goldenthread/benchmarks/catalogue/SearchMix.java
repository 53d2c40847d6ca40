package org.goldenthread.benchmarks.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Searches as people send them: one to three words that stand in some title, one in ten misspelt; filters with two in five; facets with one in five; places with two in five of those for
 * courses; one in ten goes on far down a list, one in twenty is sorted by something else, one in twenty has no words at all.
 */
final class SearchMix {

    private final Random random;
    private final List<String> statements;
    private final List<String> titles;
    private final List<String> frameworks;
    private final List<String> deep = new ArrayList<>();

    private SearchMix(Random random, List<String> statements, List<String> titles, List<String> frameworks) {
        this.random = random;
        this.frameworks = frameworks;
        this.statements = statements;
        this.titles = titles;
    }

    static SearchMix of(Connection database, long seed) throws SQLException {
        return new SearchMix(
                new Random(seed),
                sample(database, "select statement from competence tablesample system (10) repeatable (1) limit 20000"),
                sample(database, "select title from course tablesample system (10) repeatable (1) limit 20000"),
                sample(database, "select code from framework where published_at is not null order by code limit 20"));
    }

    private static List<String> sample(Connection database, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Lists that are so long that one can go on far in them: of a common word, of a whole catalogue. */
    List<String> longLists() {
        return List.of(
                "/v1/competences?q=manage",
                "/v1/competences?q=care&sort=changed",
                "/v1/competences?sort=statement",
                "/v1/courses?q=support",
                "/v1/courses?q=care&sort=start",
                "/v1/courses?sort=cost");
    }

    void goesOnAt(String path) {
        deep.add(path);
    }

    SearchRequest next() {
        int chance = random.nextInt(100);
        if (chance < 10 && !deep.isEmpty()) {
            return new SearchRequest("far down a list", deep.get(random.nextInt(deep.size())));
        }
        return random.nextBoolean() ? competences(chance) : courses(chance);
    }

    private SearchRequest competences(int chance) {
        var parameters = new ArrayList<String>();
        String kind = "competences";
        if (chance >= 95) {
            parameters.add("sort=" + one("statement", "code", "changed"));
        } else {
            kind += words(parameters, statements);
            if (chance >= 90) {
                parameters.add("sort=" + one("statement", "code", "changed"));
            }
        }
        if (random.nextInt(5) < 2) {
            parameters.add(one(
                    "class=generic",
                    "level=4,5",
                    "verified=true",
                    "includeRetired=true",
                    "framework=" + frameworks.get(random.nextInt(frameworks.size()))));
        }
        if (random.nextInt(5) == 0) {
            parameters.add("facets=class,level,framework");
            kind += ", facets";
        }
        return request(kind, "/v1/competences", parameters);
    }

    private SearchRequest courses(int chance) {
        var parameters = new ArrayList<String>();
        String kind = "courses";
        if (chance >= 95) {
            parameters.add("sort=" + one("start", "cost", "title"));
        } else {
            kind += words(parameters, titles);
            if (chance >= 90) {
                parameters.add("sort=" + one("start", "cost", "title"));
            }
        }
        if (random.nextInt(5) < 2) {
            parameters.add(one(
                    "mode=classroom",
                    "mode=online",
                    "level=3,4",
                    "maxCost=500",
                    "startTo=2027-03-31",
                    "attendance=evening&studyMode=partTime"));
        }
        if (random.nextInt(5) < 2) {
            parameters.add(String.format(
                    Locale.ROOT, "near=%.3f,%.3f", 50.6 + random.nextDouble() * 4.3, -3 + random.nextDouble() * 4));
            if (random.nextInt(3) == 0) {
                parameters.set(parameters.size() - 1, "near=51.5,-0.12");
            }
            parameters.add("distance=" + one("5", "10", "10", "10", "25"));
            kind += ", near";
        }
        if (random.nextInt(5) == 0) {
            parameters.add("facets=level,mode,provider");
            kind += ", facets";
        }
        return request(kind, "/v1/courses", parameters);
    }

    private String words(List<String> parameters, List<String> texts) {
        List<String> words = new ArrayList<>(Arrays.asList(
                texts.get(random.nextInt(texts.size())).toLowerCase(Locale.ROOT).split(" ")));
        words.removeIf(Vocabulary::isSmall);
        Collections.shuffle(words, random);
        List<String> asked = new ArrayList<>(words.subList(0, Math.min(words.size(), 1 + random.nextInt(3))));
        boolean misspelt = random.nextInt(10) == 0 && asked.getFirst().length() > 4;
        if (misspelt) {
            asked.set(0, misspell(asked.getFirst()));
        }
        parameters.add("q=" + URLEncoder.encode(String.join(" ", asked), UTF_8));
        return misspelt ? ", misspelt" : "";
    }

    private String misspell(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        };
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static SearchRequest request(String kind, String path, List<String> parameters) {
        return new SearchRequest(kind, path + "?" + String.join("&", parameters));
    }
}
