package org.goldenthread.competencecatalogue.courses.venues;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A venue of a provider.
 *
 * @param reference the provider's own
 * @param latitude with the longitude, of its postcode; null while no table of places is loaded that has it
 * @param retired true where courses can't be given there any more
 */
record VenueResponse(
        String provider,
        String reference,
        String name,
        String addressLine1,
        @Schema(nullable = true) @Nullable String addressLine2,
        String town,
        @Schema(nullable = true) @Nullable String county,
        String postcode,
        @Schema(nullable = true) @Nullable String email,
        @Schema(nullable = true) @Nullable String phone,
        @Schema(nullable = true) @Nullable String website,
        @Schema(nullable = true) @Nullable Double latitude,
        @Schema(nullable = true) @Nullable Double longitude,
        boolean retired) {

    static VenueResponse from(Venue venue) {
        return new VenueResponse(
                venue.provider(),
                venue.reference(),
                venue.name(),
                venue.addressLine1(),
                venue.addressLine2(),
                venue.town(),
                venue.county(),
                venue.postcode(),
                venue.email(),
                venue.phone(),
                venue.website(),
                venue.latitude(),
                venue.longitude(),
                venue.retired());
    }
}
