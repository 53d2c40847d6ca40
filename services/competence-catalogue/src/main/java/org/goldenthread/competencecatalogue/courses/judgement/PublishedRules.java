package org.goldenthread.competencecatalogue.courses.judgement;

import java.util.List;
import java.util.stream.Stream;

/** All rules of courses and venues, for those who write programs by them. */
public final class PublishedRules {

    private PublishedRules() {}

    /**
     * A rule without what it does.
     *
     * @param subject course, run or venue
     * @param member pointer within the subject's JSON
     */
    public record Entry(
            String code, Severity severity, String subject, String member, String column, String message, String hint) {

        private static Entry of(String subject, CourseRule<?> rule) {
            return new Entry(
                    rule.code(), rule.severity(), subject, rule.member(), rule.column(), rule.message(), rule.hint());
        }
    }

    /** In the order in which they are applied. */
    public static List<Entry> all() {
        return Stream.of(
                        CourseRules.ALL.stream().map(rule -> Entry.of("course", rule)),
                        WarningRules.ALL.stream().map(rule -> Entry.of("course", rule)),
                        RunRules.ALL.stream().map(rule -> Entry.of("run", rule)),
                        VenueRules.ALL.stream().map(rule -> Entry.of("venue", rule)))
                .flatMap(rules -> rules)
                .toList();
    }
}
