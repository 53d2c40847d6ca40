package org.goldenthread.competencecatalogue.resources;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resource as its keeper writes it.
 *
 * @param productNumber its number among the products of the strategy of 2004
 * @param published a year, a month or a day
 * @param successor code of the resource that takes its place
 * @param checkedOn when its keeper last looked at it
 * @param reviewBy the day by which somebody should look at it again
 * @param outOfDateSince since when its publisher says that it is out of date
 * @param provenance where this is known from
 */
public record ResourceRequest(
        @NotNull ResourceKind kind,
        @Nullable @Min(1) @Max(99) Integer productNumber,
        @NotBlank @Size(max = 240) String title,
        @Nullable @Size(max = 2000) String description,
        @Nullable @Size(max = 240) String publisher,

        @Nullable
        @Size(max = 500)
        @Pattern(regexp = ADDRESS, message = "must be an address that begins with http:// or https://")
        String url,

        @Nullable
        @Pattern(
                regexp = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
                message = "must be a year, a month or a day: 2008, 2008-09 or 2008-09-30")
        String published,

        @NotNull ResourceStatus status,
        @Nullable @Size(max = 60) String successor,
        @Nullable @Size(max = 12) Set<@NotNull Audience> audience,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate outOfDateSince,
        @Nullable @Size(max = 500) String provenance) {

    static final String ADDRESS = "https?://[^\\s/?#@\"<>\\[\\]]+([/?#][^\\s\"<>]*)?";
}
