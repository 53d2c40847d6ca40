package org.goldenthread.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published schemas of the events, {@code api-specs/events}, as a test of a service finds them. */
public final class EventSchemas {

    private static final Path FOLDER = Path.of("../../api-specs/events");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventSchemas() {}

    /** Fails where an event is not what its schema says. */
    public static void requireValid(EventProbe.Event event) {
        Path schema = FOLDER.resolve(event.type().replace("org.goldenthread.", "") + ".json");
        try {
            var errors = REGISTRY.getSchema(Files.readString(schema), InputFormat.JSON)
                    .validate(event.payload(), InputFormat.JSON);
            if (!errors.isEmpty()) {
                throw new AssertionError(event.type() + " " + event.payload() + ": " + errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
