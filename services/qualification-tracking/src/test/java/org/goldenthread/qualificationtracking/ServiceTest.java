package org.goldenthread.qualificationtracking;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.goldenthread.testing.EmbeddedServers;
import org.goldenthread.testing.SettableClock;
import org.jspecify.annotations.Nullable;
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
        return aCollection(code, code, opensAt, closesAt);
    }

    /** Another collection of the same period, open for a month. */
    protected static String anOpenCollectionOf(String period) {
        Instant now = Instant.now();
        return aCollection(
                "C" + NEXT.incrementAndGet(), period, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)));
    }

    private static String aCollection(String code, String period, Instant opensAt, Instant closesAt) {
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
                                period,
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
        return anEmployerIn("LA-212");
    }

    /** @param authority null for an employer outside every authority */
    protected static String anEmployerIn(@Nullable String authority) {
        String code = "EMP-T" + NEXT.incrementAndGet();
        registers(code, authority, null, Map.of()).statusCode(201);
        return code;
    }

    protected static void moves(String employer, String authority) {
        String tag = Partner.operator().get("/v1/organisations/" + employer).header("ETag");
        registers(employer, authority, tag, Map.of()).statusCode(200);
    }

    /** Changes an employer's entry in the register. */
    protected static void registers(String employer, Map<String, String> more) {
        String tag = Partner.operator().tag("/v1/organisations/" + employer);
        registers(employer, "LA-212", tag, more).statusCode(200);
    }

    private static ValidatableResponse registers(
            String code, @Nullable String authority, @Nullable String ifMatch, Map<String, String> more) {
        Map<String, Object> entry =
                new HashMap<>(Map.of("type", "employer", "name", "An employer", "sector", "private"));
        entry.putAll(more);
        if (authority != null) {
            entry.put("authority", authority);
        }
        var request =
                Partner.operator().request().contentType("application/json").body(entry);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/organisations/" + code).then();
    }

    @ApplicationScoped
    static class Clocks {

        @Produces
        @ApplicationScoped
        SettableClock clock() {
            return new SettableClock();
        }
    }
}
