package org.goldenthread.competencecatalogue.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.competencecatalogue.selection.mixes.AgencySize;
import org.goldenthread.competencecatalogue.selection.mixes.Level;
import org.goldenthread.competencecatalogue.selection.ranking.DataFile;

/** One example for each level, from {@code selection/examples.csv}. */
@ApplicationScoped
class Examples {

    private final List<SelectionExample> all = DataFile.rows("examples.csv").stream()
            .map(row -> new SelectionExample(
                    Level.named(row.getField("level")),
                    AgencySize.named(row.getField("size")),
                    row.getField("title"),
                    List.of(row.getField("lines").split("\\|"))))
            .toList();

    List<SelectionExample> all() {
        return all;
    }

    SelectionExample of(Level level) {
        return all.stream()
                .filter(example -> example.level() == level)
                .findFirst()
                .orElseThrow();
    }
}
