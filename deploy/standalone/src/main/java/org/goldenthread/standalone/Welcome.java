package org.goldenthread.standalone;

import org.goldenthread.standalone.keycloak.KeycloakServer;

/** What a newcomer can do now. */
final class Welcome {
    private Welcome() {}

    static String text(String gateway, KeycloakServer keycloak) {
        return """

                Golden Thread is up; Ctrl-C stops all of it.

                  API                %1$s
                  API documentation  %1$s/docs
                  Keycloak           %2$s (admin / demo)

                A token, and a first call with it:

                  TOKEN=$(curl -s %3$s \\
                    -d grant_type=client_credentials -d client_id=demo-authority -d client_secret=demo-secret \\
                    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" "%1$s/v1/returns?organisation=LA-212"

                The national table, for which no token is needed:

                  curl -s -H "Accept: text/csv" \\
                    "%1$s/v1/data-sets/registered-manager-qualifications/query?period=2026&area=ENG&by=setting"
                """.formatted(gateway, keycloak.address(), keycloak.tokens());
    }
}
