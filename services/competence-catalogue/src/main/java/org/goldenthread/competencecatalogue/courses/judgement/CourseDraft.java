package org.goldenthread.competencecatalogue.courses.judgement;

import java.util.List;

/**
 * A course as it was sent, before any rule has looked at it. Texts have no white space around them and are "" where nothing was sent.
 *
 * @param reference the provider's own; "" where a row of the national form names none
 * @param credit what was sent of it
 * @param competences their ids or codes
 */
public record CourseDraft(
        Form form,
        String reference,
        String title,
        String whoFor,
        String entryRequirements,
        String whatYouWillLearn,
        String howYouWillLearn,
        String whatToBring,
        String howAssessed,
        String whereNext,
        String learningAim,
        Given<String> courseType,
        Given<String> sector,
        Given<String> educationLevel,
        String awardingBody,
        Given<Integer> level,
        CreditDraft credit,
        String qualification,
        List<String> units,
        List<String> competences,
        List<RunDraft> runs) {

    /** Credit as it was sent. */
    public record CreditDraft(String scheme, Given<Integer> level, Given<Integer> value) {

        public static final CreditDraft NONE = new CreditDraft("", Given.nothing(), Given.nothing());

        boolean isGiven() {
            return !scheme.isEmpty() || !level.isBlank() || !value.isBlank();
        }
    }

    /** Whether anything is said of what kind of course it is, in the place of a learning aim. */
    boolean saysItsKind() {
        return !courseType.isBlank() || !sector.isBlank() || !educationLevel.isBlank() || !awardingBody.isEmpty();
    }

    public CourseDraft withReference(String other) {
        return new CourseDraft(
                form,
                other,
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
                runs);
    }
}
