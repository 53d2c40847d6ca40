package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.CREDIT;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.DC;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.DCTERMS;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.MLO;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.XCRI;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.coursefeeds.Award;
import org.goldenthread.competencecatalogue.coursefeeds.PublishedCourse;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.document.Credit;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.jspecify.annotations.Nullable;

/**
 * A course as the standard has it. The order of the elements is the standard's.
 *
 * @param address of the course
 * @param awards qualifications of the register, by number
 */
record AdvertisedCourse(PublishedCourse course, String address, Premises premises, Map<String, Award> awards) {

    private static final int LONGEST_ABSTRACT = 140;

    /** The standard wants one; all that this catalogue has is of it. */
    private static final String SUBJECT = "Adult social care";

    private static final String NOT_KNOWN = "Not known";

    void write(XmlOut xml) throws IOException {
        CourseDocument document = course.document();
        xml.start(XCRI, "course");
        xml.element(DC, "description", description(document));
        xml.element(DC, "identifier", address);
        Presentation.typed(xml, "courseReference", course.reference());
        xml.element(DC, "subject", SUBJECT);
        xml.element(DC, "subject", subject(document.sector()));
        xml.element(DC, "title", document.title());
        xml.element(
                MLO, "url", document.runs().stream().map(Run::url).findFirst().orElse(address));
        xml.element(XCRI, "abstract", abstractOf(document));
        xml.element(MLO, "assessment", document.howAssessed());
        xml.element(XCRI, "learningOutcome", document.whatYouWillLearn());
        xml.element(MLO, "prerequisite", document.entryRequirements());
        qualification(xml, document);
        credit(xml, document);
        int number = 0;
        for (Run run : document.runs()) {
            number++;
            new Presentation(run, premises).write(xml, address + "#run-" + number);
        }
        xml.end();
    }

    private static String description(CourseDocument document) {
        return text(
                document.title(),
                document.whoFor(),
                document.howYouWillLearn(),
                document.whatToBring(),
                document.whereNext());
    }

    private static String abstractOf(CourseDocument document) {
        String text = text(document.title(), document.whatYouWillLearn(), document.whoFor())
                .replaceAll("\\s+", " ")
                .strip();
        if (text.length() <= LONGEST_ABSTRACT) {
            return text;
        }
        String cut = text.substring(0, LONGEST_ABSTRACT - 1);
        int word = cut.lastIndexOf(' ');
        return (word > LONGEST_ABSTRACT / 2 ? cut.substring(0, word) : cut) + "…";
    }

    /** The parts that are there; {@code otherwise} where none is. */
    private static String text(String otherwise, @Nullable String... parts) {
        String text = Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? otherwise : text;
    }

    /** A subject is a word or phrase without punctuation. */
    private static @Nullable String subject(@Nullable String sector) {
        return sector == null ? null : sector.replaceAll("[^A-Za-z0-9]+", " ").strip();
    }

    private void qualification(XmlOut xml, CourseDocument document) throws IOException {
        String number = document.qualification();
        if (number == null) {
            return;
        }
        Award award = awards.getOrDefault(number, new Award(number, number, null, null));
        xml.start(MLO, "qualification");
        Presentation.typed(xml, "qualificationNumber", number);
        xml.element(DC, "title", award.title());
        xml.element(DCTERMS, "educationLevel", award.level() == null ? null : "Level " + award.level());
        xml.element(XCRI, "awardedBy", awardedBy(award, document));
        xml.end();
    }

    private static String awardedBy(Award award, CourseDocument document) {
        return Stream.of(award.awardingBody(), document.awardingBody())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NOT_KNOWN);
    }

    /** Credit without a level says nothing, by the standard. */
    private static void credit(XmlOut xml, CourseDocument document) throws IOException {
        Credit credit = document.credit();
        if (credit == null || credit.value() < 1) {
            return;
        }
        Integer level = credit.level() == null ? document.level() : credit.level();
        if (level != null) {
            xml.start(MLO, "credit");
            xml.element(CREDIT, "scheme", credit.scheme());
            xml.element(CREDIT, "level", "Level " + level);
            xml.element(CREDIT, "value", String.valueOf(credit.value()));
            xml.end();
        }
    }
}
