package org.goldenthread.rules.codelist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries of a list by their code: an array, because rules ask for one several times a row. */
final class ByCode<T> {

    private final List<@Nullable T> entries;

    ByCode(Map<Integer, T> byCode) {
        int size = byCode.isEmpty() ? 0 : Collections.max(byCode.keySet()) + 1;
        entries = new ArrayList<@Nullable T>(size);
        for (int code = 0; code < size; code++) {
            entries.add(byCode.get(code));
        }
    }

    /** Null for codes the list does not have, negative ones too. */
    @Nullable
    T get(int code) {
        return code >= 0 && code < entries.size() ? entries.get(code) : null;
    }
}
