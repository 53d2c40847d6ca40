package org.goldenthread.competencecatalogue.courses.venues;

import org.goldenthread.competencecatalogue.courses.judgement.Texts;
import org.goldenthread.competencecatalogue.courses.judgement.VenueDraft;
import org.jspecify.annotations.Nullable;

/**
 * A venue as its provider sends it; the rules judge it with the codes of the national form.
 *
 * @param name unique among the provider's venues
 * @param phone a number of the United Kingdom
 */
record VenueRequest(
        @Nullable String name,
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String town,
        @Nullable String county,
        @Nullable String postcode,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website) {

    VenueDraft toDraft(String reference) {
        return new VenueDraft(
                reference,
                Texts.of(name),
                Texts.of(addressLine1),
                Texts.of(addressLine2),
                Texts.of(town),
                Texts.of(county),
                Texts.of(postcode),
                Texts.of(email),
                Texts.of(phone),
                Texts.of(website));
    }
}
