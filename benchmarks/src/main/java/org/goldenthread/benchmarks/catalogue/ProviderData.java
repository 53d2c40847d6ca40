package org.goldenthread.benchmarks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.benchmarks.load.Gateway;
import org.goldenthread.benchmarks.load.LoadFailure;

/** What courses name: the competences and qualifications that the platform has, and venues of the provider, which are made. */
record ProviderData(List<String> competences, List<String> qualifications, List<String> venues) {

    private static final int VENUES = 40;

    static ProviderData prepare(Gateway gateway, String provider) throws IOException, InterruptedException {
        List<String> venues = new ArrayList<>();
        for (int i = 0; i < VENUES; i++) {
            venues.add("SYNC-VENUE-" + i);
            gateway.startAfresh();
            gateway.put(
                    "/v1/providers/%s/venues/%s".formatted(provider, venues.getLast()),
                    """
                    {"name":"Sync centre %1$d","addressLine1":"%1$d High Street","town":"Leeds","postcode":"LS1 %2$dAA"}""".formatted(i + 1, i % 10),
                    200,
                    201);
        }
        gateway.startAfresh();
        return new ProviderData(
                all(gateway, "/v1/competences?limit=100", "id"),
                all(gateway, "/v1/qualifications?limit=200&status=current", "number"),
                venues);
    }

    private static List<String> all(Gateway gateway, String list, String member)
            throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = gateway.get(list + after, 200).body();
            page.path("items").forEach(item -> {
                if (item.hasNonNull(member)) {
                    found.add(item.path(member).asText());
                }
            });
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        if (found.isEmpty()) {
            throw new LoadFailure("The platform has nothing at " + list);
        }
        return found;
    }
}
