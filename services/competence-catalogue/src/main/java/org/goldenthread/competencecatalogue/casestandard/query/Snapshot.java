package org.goldenthread.competencecatalogue.casestandard.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.casestandard.content.StoredJson;

/**
 * All published documents in one state of the catalogue, as JSON. What has been worked out about them is kept with them and goes when they go.
 *
 * @param state changes with any change of a published framework
 */
record Snapshot(
        String state,
        List<Entry> entries,
        ObjectMapper json,
        Map<Field, List<List<String>>> values,
        Map<Field, int[]> ranks) {

    /** Members that are asked for again and again are few. */
    private static final int KEPT = 16;

    record Entry(UUID id, long version, byte[] document) {}

    static Snapshot of(String state, List<Entry> entries, ObjectMapper json) {
        return new Snapshot(state, entries, json, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    ObjectNode document(int place) {
        try {
            return (ObjectNode) StoredJson.read(json, entries.get(place).document());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The values of a member in each document. */
    List<List<String>> values(Field field) {
        return kept(values, field, this::collect);
    }

    private List<List<String>> collect(Field field) {
        List<List<String>> all = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            all.add(field.values(document(i)));
        }
        return all;
    }

    /** The rank of each document by a member, in the order of the alphabet; documents without it have the last one. */
    int[] ranks(Field field, Collation collation) {
        return kept(ranks, field, sorted -> rank(sorted, collation));
    }

    private int[] rank(Field field, Collation collation) {
        List<List<String>> all = values(field);
        int[] ranks = collation.ranks(
                all.stream().map(values -> String.join(",", values)).toList());
        for (int i = 0; i < ranks.length; i++) {
            if (all.get(i).isEmpty()) {
                ranks[i] = Integer.MAX_VALUE;
            }
        }
        return ranks;
    }

    private static <T> T kept(Map<Field, T> known, Field field, Function<Field, T> find) {
        return known.size() < KEPT || known.containsKey(field) ? known.computeIfAbsent(field, find) : find.apply(field);
    }
}
