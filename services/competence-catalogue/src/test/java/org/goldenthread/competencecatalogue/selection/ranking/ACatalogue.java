package org.goldenthread.competencecatalogue.selection.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;

/** The whole seed and a crowd of units of other occupations, without a database. */
final class ACatalogue {

    /** @param key framework and key for a unit of the seed */
    record Unit(String key, String code, Entry entry) {}

    private static final Comparator<UUID> AS_POSTGRESQL = Comparator.comparing(UUID::toString);

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, String> keys = new HashMap<>();
    private final CatalogueIndex index;

    private ACatalogue(int crowd) {
        Map<String, Boolean> retired = new HashMap<>();
        Judged.rows("/seed/frameworks.csv")
                .forEach(row ->
                        retired.put(row.getField("code"), row.getField("status").equals("RETIRED")));
        Judged.rows("/seed/competences.csv")
                .forEach(row -> add(
                        row.getField("framework") + "/" + row.getField("key"),
                        row.getField("code"),
                        row.getField("statement"),
                        CompetenceClass.valueOf(row.getField("class").toUpperCase(Locale.ROOT)),
                        retired.getOrDefault(row.getField("framework"), false)));
        int number = 0;
        for (ACrowd.Unit unit : ACrowd.of(crowd)) {
            number++;
            add("crowd/" + number, "X" + number, unit.statement(), unit.competenceClass(), false);
        }
        index = index();
    }

    static ACatalogue amongOthers(int crowd) {
        return new ACatalogue(crowd);
    }

    List<Unit> units() {
        return units;
    }

    CatalogueIndex catalogue() {
        return index;
    }

    /** What the ranker answers, each competence that an answer names in a place of its own: those alike come behind their head. */
    List<String> ranked(Judged judged, int limit) {
        List<String> named = entries(judged, limit);
        return named.subList(0, Math.min(limit, named.size()));
    }

    /** All that so many entries of the answer name. */
    List<String> entries(Judged judged, int limit) {
        List<String> named = new ArrayList<>();
        for (Choice choice : choices(judged, limit)) {
            named.add(keys.get(choice.competence()));
            choice.alike().forEach(alike -> named.add(keys.get(alike)));
        }
        return named;
    }

    /** The heads of so many entries alone. */
    List<String> heads(Judged judged, int limit) {
        return choices(judged, limit).stream()
                .map(choice -> keys.getOrDefault(choice.competence(), ""))
                .toList();
    }

    private List<Choice> choices(Judged judged, int limit) {
        var scope = new Scope(null, true, judged.shares(), null);
        return new Ranker(index, Weights.CHOSEN, scope).rank(judged.line(), limit);
    }

    private void add(String key, String code, String statement, CompetenceClass kind, boolean retired) {
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
        ids.put(key, id);
        keys.put(id, key);
        units.add(new Unit(key, code, new Entry(id, statement, kind, retired)));
    }

    private CatalogueIndex index() {
        var builder = new IndexBuilder(new Language(), Weights.CHOSEN, units.size());
        units.stream()
                .map(Unit::entry)
                .sorted(Comparator.comparing(Entry::id, AS_POSTGRESQL))
                .forEach(builder::add);
        Judged.rows("/seed/associations.csv").forEach(row -> {
            UUID origin = ids.get(row.getField("origin"));
            UUID destination = ids.get(row.getField("destination"));
            if (row.getField("type").equals("replacedBy")) {
                builder.replaced(origin, destination);
            } else if (row.getField("type").equals("exactMatchOf")) {
                builder.same(origin, destination);
            }
        });
        return builder.build();
    }
}
