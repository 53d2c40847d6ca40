package org.goldenthread.competencecatalogue.coursefeeds;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a provider teaches. */
public record Venue(
        String reference,
        String name,
        String addressLine1,
        @Nullable String addressLine2,
        String town,
        @Nullable String county,
        String postcode,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** House and street. */
    public String street() {
        return Stream.of(addressLine1, addressLine2)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }
}
