package org.goldenthread.competencecatalogue.search.courses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A course that was found. What is said of its runs is said of those that are what was asked for.
 *
 * @param providerName its code while the register has not told the name
 * @param reference the provider's own
 * @param level of qualification, 0 (entry) to 8
 * @param qualification number of the qualification that it leads to
 * @param competences how many competences it covers
 * @param nextStart first day on which a run begins
 * @param flexibleStart whether there is one that can begin on any day
 * @param fromCost in pounds, the least; null where none has its cost as a number
 * @param distanceMiles to the nearest run's venue; null without a place to measure from, and where the only ones are online or national
 * @param venue of the nearest run
 * @param warnings what should be known of it, such as a qualification past its end
 * @param match where the words were found, in a list by relevance: code, phrase (one after the other in the title), title, text
 * @param href where all of it is told
 */
public record FoundCourse(
        String provider,
        String providerName,
        String reference,
        UUID id,
        String title,
        @Schema(nullable = true) @Nullable Integer level,
        @Schema(nullable = true) @Nullable String qualification,
        @Schema(nullable = true) @Nullable Credit credit,
        int competences,
        @Schema(nullable = true) @Nullable LocalDate nextStart,
        boolean flexibleStart,
        List<String> modes,
        @Schema(nullable = true) @Nullable BigDecimal fromCost,
        @Schema(nullable = true) @Nullable Double distanceMiles,
        @Schema(nullable = true) @Nullable Place venue,
        List<Warning> warnings,

        @Schema(
                nullable = true,
                enumeration = {"code", "phrase", "title", "text"})
        @Nullable
        String match,

        String href) {

    /** Credit that the course leads to. */
    @Schema(name = "CreditOfFoundCourse")
    public record Credit(
            @Schema(nullable = true) @Nullable String scheme,
            @Schema(nullable = true) @Nullable Integer level,
            @Schema(nullable = true) @Nullable Integer value) {}

    /** Where a run is given. */
    public record Place(String reference, String name, String town, String postcode) {}

    /**
     * @param successor number or id of what took the place of something that has ended
     */
    public record Warning(
            String code,
            @Schema(nullable = true) @Nullable String detail,
            @Schema(nullable = true) @Nullable String successor) {}
}
