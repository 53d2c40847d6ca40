package org.goldenthread.competencecatalogue.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds the products and links of {@code seed/resources.csv} that are not there. Its columns are the members of an entry. */
@ApplicationScoped
class ResourceSeed {

    private static final String FILE = "/seed/resources.csv";

    private final Resources resources;
    private final Judgement judgement;
    private final ObjectMapper json;
    private final InstantSource clock;

    ResourceSeed(Resources resources, Judgement judgement, ObjectMapper json, InstantSource clock) {
        this.resources = resources;
        this.judgement = judgement;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void add(@Observes StartupEvent start) {
        // two replicas that start on an empty database at once: the second finds them there
        judgement.holdAll();
        try (var in = new InputStreamReader(
                        Objects.requireNonNull(ResourceSeed.class.getResourceAsStream(FILE)), UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            long added = rows.stream()
                    .filter(row -> resources.addUnlessThere(row.getField("code"), entry(row), clock.instant()))
                    .count();
            if (added > 0) {
                judgement.judge();
                Log.infof("Added %d resources", added);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResourceRequest entry(NamedCsvRecord row) {
        Map<String, Object> members = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((name, value) -> {
            if (!value.isEmpty() && !name.equals("code")) {
                members.put(
                        name,
                        switch (name) {
                            case "productNumber" -> Integer.valueOf(value);
                            case "audience" -> List.of(value.split(";"));
                            default -> value;
                        });
            }
        });
        return json.convertValue(members, ResourceRequest.class);
    }
}
