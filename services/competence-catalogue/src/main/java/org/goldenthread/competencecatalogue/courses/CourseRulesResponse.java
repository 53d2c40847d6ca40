package org.goldenthread.competencecatalogue.courses;

import java.util.List;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds.Kind;
import org.goldenthread.competencecatalogue.courses.judgement.PublishedRules;

/**
 * What courses and venues are judged by.
 *
 * @param rules in the order in which they are applied; {@code %s} in a message stands for the value at fault
 * @param courseTypes with the two after it, of courses without a learning aim
 */
record CourseRulesResponse(
        List<PublishedRules.Entry> rules, List<Kind> courseTypes, List<Kind> sectors, List<Kind> educationLevels) {

    static CourseRulesResponse of(CourseKinds kinds) {
        return new CourseRulesResponse(PublishedRules.all(), kinds.types(), kinds.sectors(), kinds.educationLevels());
    }
}
