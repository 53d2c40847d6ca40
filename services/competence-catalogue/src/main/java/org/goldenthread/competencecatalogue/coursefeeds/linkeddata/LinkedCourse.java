package org.goldenthread.competencecatalogue.coursefeeds.linkeddata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course in the words of schema.org; what there is nothing to say of is left out, because linked data has no null. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkedCourse(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String name,
        String description,
        String url,
        String courseCode,
        @Nullable String coursePrerequisites,
        @Nullable String educationalLevel,
        @Nullable Integer numberOfCredits,
        Organization provider,
        @Nullable Credential educationalCredentialAwarded,
        List<DefinedTerm> teaches,
        List<CourseInstance> hasCourseInstance) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Organization(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String identifier) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Credential(
            @JsonProperty("@type") String type,
            String name,
            Identifier identifier,
            String credentialCategory,
            @Nullable String educationalLevel,
            @Nullable Organization recognizedBy) {}

    public record Identifier(@JsonProperty("@type") String type, String propertyID, String value) {}

    /**
     * A competence of a published framework.
     *
     * @param disambiguatingDescription says that its words were taken from memory, where they were
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record DefinedTerm(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            @Nullable String termCode,
            @Nullable String disambiguatingDescription,
            String url,
            String inDefinedTermSet) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CourseInstance(
            @JsonProperty("@type") String type,
            @Nullable String name,
            List<String> courseMode,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            String duration,
            @Nullable String courseWorkload,
            @Nullable String url,
            List<Place> location,
            @Nullable Offer offers) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Place(
            @JsonProperty("@type") String type,
            @Nullable String name,
            @Nullable String url,
            @Nullable PostalAddress address,
            @Nullable GeoCoordinates geo) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PostalAddress(
            @JsonProperty("@type") String type,
            String streetAddress,
            String addressLocality,
            @Nullable String addressRegion,
            String postalCode,
            String addressCountry) {}

    public record GeoCoordinates(@JsonProperty("@type") String type, double latitude, double longitude) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Offer(
            @JsonProperty("@type") String type,
            @Nullable BigDecimal price,
            @Nullable String priceCurrency,
            @Nullable String description,
            @Nullable String url) {}
}
