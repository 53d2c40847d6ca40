package org.goldenthread.standalone.mainjob;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.Platform;

/** What must be there before a return: the organisations of the demo clients and a collection that is open. */
final class Setup {
    static final String COLLECTION = "2026";
    private static final Duration OPEN_FOR = Duration.ofDays(120);
    private static final Duration LATE_AFTER = Duration.ofDays(90);

    /** Authorities are in the register from the start, from the list of councils. */
    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation(
                    "EMP-001",
                    Map.of(
                            "type", "employer",
                            "name", "Demo Care Limited",
                            "sector", "private",
                            "mainService", "8",
                            "authority", "LA-212",
                            "size", "medium",
                            "contactAddress", "1 Example Street, Leeds")),
            new Organisation("SW-001", Map.of("type", "softwareHouse", "name", "Demo Care Software")),
            new Organisation("TP-001", Map.of("type", "trainingProvider", "name", "Demo Care Academy")),
            new Organisation("TP-002", Map.of("type", "trainingProvider", "name", "Demo Learning for Care")),
            new Organisation("NB-001", Map.of("type", "nationalBody", "name", "Demo Sector Skills Council")),
            new Organisation("NB-000", Map.of("type", "nationalBody", "name", "Demo Platform Operator")));

    private final Platform platform;
    private final InstantSource clock;

    Setup(Platform platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    private record Organisation(String code, Map<String, String> entry) {}

    String run() throws InterruptedException {
        int registered = register(platform.as("demo-operator"));
        boolean opened = openCollection(platform.as("demo-national-body"));
        return "%s; collection %s %s"
                .formatted(
                        registered == 0
                                ? "the organisations of the demo clients are there"
                                : registered + " organisations of the demo clients registered",
                        COLLECTION,
                        opened ? "opened" : "is open");
    }

    /** An entry that somebody has changed since is left as it is. */
    private static int register(Caller operator) throws InterruptedException {
        int registered = 0;
        for (Organisation organisation : ORGANISATIONS) {
            String path = "/v1/organisations/" + organisation.code();
            if (operator.get(path).expect(200, 404).status() == 404) {
                operator.send(Call.put(path).json(organisation.entry())).expect(200, 201);
                registered++;
            }
        }
        return registered;
    }

    private boolean openCollection(Caller nationalBody) throws InterruptedException {
        var known =
                nationalBody.get("/v1/collections?limit=200").expect(200).json().path("items");
        boolean there = StreamSupport.stream(known.spliterator(), false)
                .anyMatch(collection -> collection.path("code").asText().equals(COLLECTION));
        if (there) {
            return false;
        }
        Instant now = clock.instant();
        nationalBody
                .send(Call.post("/v1/collections")
                        .json(Map.of(
                                "code",
                                COLLECTION,
                                "title",
                                "Adult social care workforce return " + COLLECTION,
                                "period",
                                COLLECTION,
                                "opensAt",
                                now.minus(Duration.ofDays(1)).toString(),
                                "dueAt",
                                now.plus(LATE_AFTER).toString(),
                                "closesAt",
                                now.plus(OPEN_FOR).toString())))
                .expect(201);
        return true;
    }
}
