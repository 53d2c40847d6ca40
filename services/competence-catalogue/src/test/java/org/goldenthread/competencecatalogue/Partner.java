package org.goldenthread.competencecatalogue;

import java.util.List;
import org.goldenthread.testing.ApiClient;

/** A client of the API in one of the parts that partners play. */
public final class Partner extends ApiClient {

    private Partner(String client, String organisation, List<String> roles) {
        super(client, organisation, roles);
    }

    /** An author of frameworks. */
    public static Partner nationalBody() {
        return of("national-body", "NB-001", "catalogue:write");
    }

    /** An author of another organisation. */
    public static Partner otherNationalBody() {
        return of("other-national-body", "NB-002", "catalogue:write");
    }

    public static Partner trainingProvider(String organisation) {
        return of("system-of-" + organisation, organisation, "courses:write");
    }

    public static Partner operator() {
        return of("operator", "NB-000", "platform:operate", "organisations:manage");
    }

    public static Partner authority() {
        return of("system-of-LA-212", "LA-212", "returns:read", "profiles:read");
    }

    public static Partner of(String client, String organisation, String... roles) {
        return new Partner(client, organisation, List.of(roles));
    }
}
