package org.goldenthread.competencecatalogue.courses.venues;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.judgement.VenueDraft;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/**
 * A venue as it is kept.
 *
 * @param latitude with the longitude, of its postcode, where the table of places that is loaded has it
 */
public record Venue(
        String provider,
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
        @Nullable Double longitude,
        boolean retired,
        long version) {

    /** House and street. */
    public String street() {
        return Stream.of(addressLine1, text(addressLine2))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }

    String tag() {
        return ETag.of(version);
    }

    /** Whether nothing changes when this comes. */
    boolean says(VenueDraft draft) {
        return !retired && toDraft().equals(draft);
    }

    public VenueDraft toDraft() {
        return new VenueDraft(
                reference,
                name,
                addressLine1,
                text(addressLine2),
                town,
                text(county),
                postcode,
                text(email),
                text(phone),
                text(website));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
