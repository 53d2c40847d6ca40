package org.goldenthread.competencecatalogue.courses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Courses as providers send them. */
public final class ACourse {

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final List<Map<String, Object>> runs = new ArrayList<>();

    private ACourse() {}

    /** One that breaks no rule: with a learning aim and one run, online. */
    public static ACourse online() {
        return new ACourse()
                .with("title", "Leading a team")
                .with("whoFor", "Managers of care homes")
                .with("learningAim", "60326815")
                .run(onlineRun());
    }

    public static Map<String, Object> onlineRun() {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("mode", "online");
        run.put("startDate", LocalDate.now().plusMonths(2).toString());
        run.put("url", "https://provider.example/leading");
        run.put("cost", 120);
        run.put("duration", Map.of("value", 12, "unit", "weeks"));
        return run;
    }

    public static Map<String, Object> classroomRun(String venue) {
        Map<String, Object> run = onlineRun();
        run.put("mode", "classroom");
        run.put("venue", venue);
        run.put("studyMode", "partTime");
        run.put("attendancePattern", "evening");
        return run;
    }

    /** A run in which members differ: a value, or null for one that is left out. */
    public static Map<String, Object> run(Map<String, Object> run, @Nullable Object... namesAndValues) {
        Map<String, Object> changed = new LinkedHashMap<>(run);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(changed, String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return changed;
    }

    /** @param value null to leave it out */
    public ACourse with(String member, @Nullable Object value) {
        put(members, member, value);
        return this;
    }

    public ACourse run(Map<String, Object> run) {
        runs.add(run);
        return this;
    }

    public ACourse runs(List<Map<String, Object>> others) {
        runs.clear();
        runs.addAll(others);
        return this;
    }

    private static void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value == null) {
            into.remove(name);
        } else {
            into.put(name, value);
        }
    }

    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>(members);
        body.put("runs", List.copyOf(runs));
        return body;
    }

    /** A batch of one. */
    public static Map<String, Object> batch(String reference, ACourse course) {
        return Map.of("courses", List.of(course.as(reference)));
    }

    /** An item of a batch. */
    public Map<String, Object> as(String reference) {
        return Map.of("reference", reference, "course", body());
    }
}
