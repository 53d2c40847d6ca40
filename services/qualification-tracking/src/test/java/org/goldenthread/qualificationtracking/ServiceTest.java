package org.goldenthread.qualificationtracking;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.goldenthread.testing.EmbeddedServers;
import org.junit.jupiter.api.AfterEach;

/** What tests of the running service start from. Each takes organisations and collections of its own, so that none sees another's. */
@QuarkusTestResource(EmbeddedServers.class)
public abstract class ServiceTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    protected SettableClock clock;

    @AfterEach
    void runOn() {
        clock.reset();
    }

    /** A collection that is open for a month. */
    protected static String anOpenCollection() {
        Instant now = Instant.now();
        return aCollection(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)));
    }

    protected static String aCollection(Instant opensAt, Instant closesAt) {
        String code = "C" + NEXT.incrementAndGet();
        Response response = Partner.nationalBody()
                .post(
                        "/v1/collections",
                        null,
                        Map.of(
                                "code",
                                code,
                                "title",
                                "A test",
                                "period",
                                code,
                                "opensAt",
                                opensAt.toString(),
                                "dueAt",
                                closesAt.toString(),
                                "closesAt",
                                closesAt.toString()));
        Assertions.assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return code;
    }

    /** An employer in the register that no other test uses. */
    protected static String anEmployer() {
        String code = "EMP-T" + NEXT.incrementAndGet();
        Response response = Partner.operator()
                .request()
                .contentType("application/json")
                .body(Map.of("type", "employer", "name", "An employer", "sector", "private", "authority", "LA-212"))
                .put("/v1/organisations/" + code);
        Assertions.assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return code;
    }
}
