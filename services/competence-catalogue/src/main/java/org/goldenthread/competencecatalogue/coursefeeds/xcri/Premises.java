package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.MLO;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.courses.venues.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider is. The standard wants a location of every provider, with a telephone number; the register has none, so that its first venue
 * stands for it, and a venue without a number is reached by that of another.
 */
record Premises(Map<String, Venue> venues) {

    @Nullable
    Venue venue(@Nullable String reference) {
        return reference == null ? null : venues.get(reference);
    }

    Optional<Venue> main() {
        return venues.values().stream().findFirst();
    }

    Optional<String> website() {
        return first(Venue::website);
    }

    private Optional<String> first(Function<Venue, @Nullable String> member) {
        return venues.values().stream().map(member).filter(Objects::nonNull).findFirst();
    }

    void write(XmlOut xml, Venue venue) throws IOException {
        xml.start(MLO, "location");
        xml.element(MLO, "town", venue.town());
        xml.element(MLO, "postcode", venue.postcode());
        xml.element(MLO, "address", venue.street());
        xml.element(MLO, "address", venue.county());
        xml.element(MLO, "phone", venue.phone() == null ? first(Venue::phone).orElse(null) : venue.phone());
        xml.element(MLO, "email", venue.email() == null ? first(Venue::email).orElse(null) : venue.email());
        xml.element(MLO, "url", venue.website());
        xml.end();
    }
}
