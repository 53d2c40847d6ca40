package org.goldenthread.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Kafka and a token issuer for {@code @QuarkusTestResource}; started by the first test class, kept for the JVM. */
public final class EmbeddedServers implements QuarkusTestResourceLifecycleManager {

    private static @Nullable Running running;

    @Override
    public Map<String, String> start() {
        return servers().settings();
    }

    /** Nothing: the next test class, with another profile perhaps, uses the same servers; they end with the JVM. */
    @Override
    public void stop() {}

    public static String kafka() {
        return servers().kafka().getAdvertisedListeners();
    }

    public static TokenIssuer issuer() {
        return servers().issuer();
    }

    private static synchronized Running servers() {
        if (running == null) {
            running = Running.begin();
        }
        return running;
    }

    private record Running(EmbeddedPostgres postgres, EmbeddedKafkaBroker kafka, TokenIssuer issuer) {

        static Running begin() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        .start();
                var kafka = new EmbeddedKafkaBroker()
                        .withDeleteLogDirsOnClose(true)
                        .withAdditionalProperties(p -> p.put("offsets.topic.num.partitions", "1"))
                        .start();
                return new Running(postgres, kafka, TokenIssuer.start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Map<String, String> settings() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres",
                    "kafka.bootstrap.servers", kafka.getAdvertisedListeners(),
                    "golden-thread.issuer", issuer.issuer(),
                    "golden-thread.jwks", issuer.jwks());
        }
    }
}
