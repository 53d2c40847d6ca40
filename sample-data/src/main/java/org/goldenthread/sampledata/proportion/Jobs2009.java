package org.goldenthread.sampledata.proportion;

import java.util.LinkedHashMap;
import java.util.Map;

/** Jobs in adult social care in England, 2009: by job type, employer and service. */
final class Jobs2009 {

    private final Map<String, Map<String, Integer>> jobs = new LinkedHashMap<>();

    private Jobs2009() {}

    static Jobs2009 load() {
        Jobs2009 table = new Jobs2009();
        for (var row : FigureFile.rows(Jobs2009.class, "jobs-2009.csv")) {
            table.jobs
                    .computeIfAbsent(row.getField("breakdown"), breakdown -> new LinkedHashMap<>())
                    .put(row.getField("category"), Integer.valueOf(row.getField("jobs")));
        }
        return table;
    }

    /** Jobs by category of a breakdown: {@code job_type}, {@code employer} or {@code service}. */
    Map<String, Integer> by(String breakdown) {
        Map<String, Integer> categories = jobs.get(breakdown);
        if (categories == null) {
            throw new IllegalArgumentException("The table has no breakdown " + breakdown + "; it has " + jobs.keySet());
        }
        return categories;
    }
}
