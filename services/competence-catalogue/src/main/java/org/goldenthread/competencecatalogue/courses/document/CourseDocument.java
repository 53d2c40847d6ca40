package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course that broke no rule. What was not given is left out. Names of the texts are those of the national form in our
 * words: {@code whoFor} is WHO_THIS_COURSE_IS_FOR.
 *
 * @param learningAim national reference of the learning aim, eight characters
 * @param courseType with the three after it: what a course is that has no learning aim
 * @param level of qualification, 0 (entry) to 8
 * @param qualification number in the register, such as 603/2681/5
 * @param units references in the register, such as K/104/0809
 * @param competences that it covers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "title",
    "whoFor",
    "entryRequirements",
    "whatYouWillLearn",
    "howYouWillLearn",
    "whatToBring",
    "howAssessed",
    "whereNext",
    "learningAim",
    "courseType",
    "sector",
    "educationLevel",
    "awardingBody",
    "level",
    "credit",
    "qualification",
    "units",
    "competences",
    "runs"
})
public record CourseDocument(
        String title,
        @Nullable String whoFor,
        @Nullable String entryRequirements,
        @Nullable String whatYouWillLearn,
        @Nullable String howYouWillLearn,
        @Nullable String whatToBring,
        @Nullable String howAssessed,
        @Nullable String whereNext,
        @Nullable String learningAim,
        @Nullable String courseType,
        @Nullable String sector,
        @Nullable String educationLevel,
        @Nullable String awardingBody,
        @Nullable Integer level,
        @Nullable Credit credit,
        @Nullable String qualification,
        @Nullable List<String> units,
        @Nullable List<UUID> competences,
        @Nullable List<Run> runs) {

    public CourseDocument {
        units = units == null ? List.of() : List.copyOf(units);
        competences = competences == null ? List.of() : List.copyOf(competences);
        runs = runs == null ? List.of() : List.copyOf(runs);
    }

    @Override
    public List<String> units() {
        return units == null ? List.of() : units;
    }

    @Override
    public List<UUID> competences() {
        return competences == null ? List.of() : competences;
    }

    @Override
    public List<Run> runs() {
        return runs == null ? List.of() : runs;
    }

    public CourseDocument withRuns(List<Run> others) {
        return new CourseDocument(
                title,
                whoFor,
                entryRequirements,
                whatYouWillLearn,
                howYouWillLearn,
                whatToBring,
                howAssessed,
                whereNext,
                learningAim,
                courseType,
                sector,
                educationLevel,
                awardingBody,
                level,
                credit,
                qualification,
                units,
                competences,
                others);
    }
}
