package org.goldenthread.competencecatalogue.courses.judgement;

import java.util.Locale;
import org.goldenthread.rules.value.Postcode;

/** A venue as it was sent; texts have single spaces and are "" where nothing was. */
public record VenueDraft(
        String reference,
        String name,
        String addressLine1,
        String addressLine2,
        String town,
        String county,
        String postcode,
        String email,
        String phone,
        String website) {

    private static final int INWARD = 3;

    public VenueDraft {
        reference = single(reference);
        name = single(name);
        addressLine1 = single(addressLine1);
        addressLine2 = single(addressLine2);
        town = single(town);
        county = single(county);
        postcode = written(single(postcode));
    }

    private static String single(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** In capitals, with one space: LS1 1AA. */
    private static String written(String postcode) {
        if (!Postcode.isValid(postcode)) {
            return postcode;
        }
        String bare = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
        int space = bare.length() - INWARD;
        return bare.substring(0, space) + " " + bare.substring(space);
    }
}
