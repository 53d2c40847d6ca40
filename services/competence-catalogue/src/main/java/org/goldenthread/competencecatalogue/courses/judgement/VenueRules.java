package org.goldenthread.competencecatalogue.courses.judgement;

import static org.goldenthread.competencecatalogue.courses.judgement.CourseRule.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.rules.value.Postcode;

/** The rules of a venue, in the order in which they are applied. */
final class VenueRules {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.'-]+( [A-Za-z0-9.'-]+)*");
    private static final Pattern PLACE_NAME = Pattern.compile("[A-Za-z.'-]+( [A-Za-z.'-]+)*");

    /**
     * @param nameTaken another venue of the provider has the name
     * @param referenceTaken another one has the reference, but for letter case or in the same file
     */
    record VenueInQuestion(VenueDraft draft, boolean nameTaken, boolean referenceTaken) {}

    static final List<CourseRule<VenueInQuestion>> ALL = Stream.of(
                    List.of(
                            missing(
                                    "VENUE_PROVIDER_VENUE_REF",
                                    "/reference",
                                    "YOUR_VENUE_REFERENCE",
                                    VenueDraft::reference),
                            tooLong(
                                    "VENUE_PROVIDER_VENUE_REF",
                                    "/reference",
                                    "YOUR_VENUE_REFERENCE",
                                    255,
                                    VenueDraft::reference),
                            rule("VENUE_PROVIDER_VENUE_REF_UNIQUE", "/reference", "YOUR_VENUE_REFERENCE")
                                    .says(
                                            "Another venue of yours has this reference.",
                                            "Give each its own; letter case does not tell them apart.")
                                    .when(VenueInQuestion::referenceTaken),
                            missing("VENUE_NAME", "/name", "VENUE_NAME", VenueDraft::name),
                            tooLong("VENUE_NAME", "/name", "VENUE_NAME", 250, VenueDraft::name),
                            rule("VENUE_NAME_UNIQUE", "/name", "VENUE_NAME")
                                    .says("Another venue of yours has this name.", "Give each its own name.")
                                    .when(VenueInQuestion::nameTaken)),
                    List.of(
                            missing("VENUE_ADDRESS_LINE1", "/addressLine1", "ADDRESS_LINE_1", VenueDraft::addressLine1),
                            tooLong(
                                    "VENUE_ADDRESS_LINE1",
                                    "/addressLine1",
                                    "ADDRESS_LINE_1",
                                    100,
                                    VenueDraft::addressLine1),
                            form(
                                    "VENUE_ADDRESS_LINE1",
                                    "/addressLine1",
                                    "ADDRESS_LINE_1",
                                    ADDRESS.asMatchPredicate(),
                                    "Use letters, digits, hyphens, full stops, apostrophes and single spaces.",
                                    VenueDraft::addressLine1),
                            tooLong(
                                    "VENUE_ADDRESS_LINE2",
                                    "/addressLine2",
                                    "ADDRESS_LINE_2",
                                    100,
                                    VenueDraft::addressLine2),
                            form(
                                    "VENUE_ADDRESS_LINE2",
                                    "/addressLine2",
                                    "ADDRESS_LINE_2",
                                    ADDRESS.asMatchPredicate(),
                                    "Use letters, digits, hyphens, full stops, apostrophes and single spaces.",
                                    VenueDraft::addressLine2),
                            missing("VENUE_TOWN", "/town", "TOWN_OR_CITY", VenueDraft::town),
                            tooLong("VENUE_TOWN", "/town", "TOWN_OR_CITY", 75, VenueDraft::town),
                            form(
                                    "VENUE_TOWN",
                                    "/town",
                                    "TOWN_OR_CITY",
                                    PLACE_NAME.asMatchPredicate(),
                                    "Use letters, hyphens, full stops, apostrophes and single spaces.",
                                    VenueDraft::town),
                            tooLong("VENUE_COUNTY", "/county", "COUNTY", 75, VenueDraft::county),
                            form(
                                    "VENUE_COUNTY",
                                    "/county",
                                    "COUNTY",
                                    PLACE_NAME.asMatchPredicate(),
                                    "Use letters, hyphens, full stops, apostrophes and single spaces.",
                                    VenueDraft::county)),
                    List.of(
                            missing("VENUE_POSTCODE", "/postcode", "POSTCODE", VenueDraft::postcode),
                            form(
                                    "VENUE_POSTCODE",
                                    "/postcode",
                                    "POSTCODE",
                                    Postcode::isValid,
                                    "Write it like LS1 1AA.",
                                    VenueDraft::postcode),
                            form(
                                    "VENUE_EMAIL",
                                    "/email",
                                    "EMAIL",
                                    Texts::isEmail,
                                    "Write it like office@provider.example.",
                                    VenueDraft::email),
                            form(
                                    "VENUE_TELEPHONE",
                                    "/phone",
                                    "PHONE",
                                    Texts::isPhone,
                                    "Write a number of the United Kingdom, like 0113 496 0000.",
                                    VenueDraft::phone),
                            form(
                                    "VENUE_WEBSITE",
                                    "/website",
                                    "WEBSITE",
                                    VenueRules::isWebsite,
                                    "Write an address of the web of up to 255 characters, like https://provider.example.",
                                    VenueDraft::website),
                            rule("GENERIC_WEBSITE_INSECURE", "/website", "WEBSITE")
                                    .says(TextRules.UNSAFE_ADDRESS, TextRules.UNSAFE_HINT)
                                    .<VenueInQuestion>when(it ->
                                            Texts.isUnsafeAddress(it.draft().website()))))
            .flatMap(List::stream)
            .toList();

    private VenueRules() {}

    private static boolean isWebsite(String text) {
        return text.length() <= TextRules.LONGEST_NAME && Texts.isWebAddress(text);
    }

    private static CourseRule<VenueInQuestion> missing(
            String stem, String member, String column, Function<VenueDraft, String> value) {
        return rule(stem + "_REQUIRED", member, column)
                .says(column + " is missing.", "Give it.")
                .when(it -> value.apply(it.draft()).isEmpty());
    }

    private static CourseRule<VenueInQuestion> tooLong(
            String stem, String member, String column, int most, Function<VenueDraft, String> value) {
        return rule(stem + "_MAXLENGTH", member, column)
                .says(column + " is longer than " + most + " characters.", "Shorten it.")
                .when(it -> value.apply(it.draft()).length() > most);
    }

    /** Of a text that is given at all. */
    private static CourseRule<VenueInQuestion> form(
            String stem,
            String member,
            String column,
            Predicate<String> right,
            String hint,
            Function<VenueDraft, String> value) {
        return rule(stem + "_FORMAT", member, column)
                .says(column + " does not have the form of one.", hint)
                .when(it -> !value.apply(it.draft()).isEmpty() && !right.test(value.apply(it.draft())));
    }
}
