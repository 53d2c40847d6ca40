package org.goldenthread.benchmarks.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Courses as a provider's system sends them. The same seed makes the same courses, one by one and in any order. */
final class GeneratedCourses {

    private static final int PERCENT = 100;
    private static final List<String> MODES = List.of("online", "classroom", "workBased", "blended");

    private final long seed;
    private final LocalDate today;
    private final ProviderData data;
    private final int changed;
    private final List<String> texts;

    /** @param changed of how many courses one has another title and price; 0 for none */
    GeneratedCourses(long seed, LocalDate today, ProviderData data, int changed) {
        this.seed = seed;
        this.today = today;
        this.data = data;
        this.changed = changed;
        var vocabulary = new Vocabulary(new Random(seed));
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            sentences.add(vocabulary.text(12) + ".");
        }
        this.texts = List.copyOf(sentences);
    }

    String reference(int number) {
        return "SYNC-" + seed + "-" + number;
    }

    /** As {@code PUT /v1/providers/{provider}/courses/{reference}} takes it. */
    Map<String, Object> course(int number) {
        var random = new Random(seed * 1_000_003 + number);
        boolean differs = changed > 0 && number % changed == 0;
        Map<String, Object> course = new LinkedHashMap<>();
        String title = sentence(random).substring(0, 40).strip();
        course.put("title", differs ? title + " revised" : title);
        course.put("whoFor", sentences(random, 2));
        course.put("entryRequirements", sentences(random, 1));
        course.put("whatYouWillLearn", sentences(random, 4));
        course.put("howYouWillLearn", sentences(random, 3));
        course.put("howAssessed", sentences(random, 1));
        course.put("whereNext", sentences(random, 1));
        if (random.nextInt(PERCENT) < 40) {
            course.put("qualification", one(random, data.qualifications()));
        } else {
            course.put("courseType", "nonRegulated");
            course.put("sector", "healthAndSocialCare");
            course.put("educationLevel", String.valueOf(2 + random.nextInt(6)));
            course.put("awardingBody", "None");
        }
        course.put("competences", competences(random));
        List<Map<String, Object>> runs = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            runs.add(run(random, number, i, differs));
        }
        course.put("runs", runs);
        return course;
    }

    private List<String> competences(Random random) {
        return random.ints(1L + random.nextInt(5), 0, data.competences().size())
                .distinct()
                .mapToObj(data.competences()::get)
                .toList();
    }

    private Map<String, Object> run(Random random, int number, int place, boolean differs) {
        Map<String, Object> run = new LinkedHashMap<>();
        String mode = one(random, MODES);
        run.put("reference", reference(number) + "-" + place);
        run.put("mode", mode);
        if (random.nextInt(PERCENT) < 25) {
            run.put("flexibleStart", true);
        } else {
            run.put("startDate", today.plusDays(30L + random.nextInt(300)).toString());
        }
        if (mode.equals("classroom") || mode.equals("blended")) {
            run.put("venue", one(random, data.venues()));
            run.put("studyMode", "partTime");
            run.put("attendancePattern", "daytime");
        }
        if (mode.equals("workBased")) {
            run.put("national", true);
        }
        run.put("url", "https://sync.example/courses/" + number + "/" + place);
        run.put("cost", 100 + random.nextInt(2000) + (differs ? 5 : 0));
        run.put("duration", Map.of("value", 1 + random.nextInt(52), "unit", "weeks"));
        return run;
    }

    private String sentence(Random random) {
        return one(random, texts);
    }

    private String sentences(Random random, int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(sentence(random));
        }
        return String.join(" ", some);
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
