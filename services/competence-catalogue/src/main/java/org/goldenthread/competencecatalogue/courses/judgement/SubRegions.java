package org.goldenthread.competencecatalogue.courses.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.rules.codelist.CodeList;
import org.goldenthread.rules.codelist.CodeLists;

/**
 * Names of places that a run at work places can be given for: regions, councils and their districts, as the code lists write
 * them. "and" and "&" are the same.
 */
@ApplicationScoped
class SubRegions {

    private static final int LABEL = 1;

    private final Map<String, String> names = new HashMap<>();

    SubRegions() {
        CodeLists lists = CodeLists.bundled();
        lists.localAuthorities().forEach(authority -> {
            add(authority.label());
            add(authority.regionLabel());
        });
        lists.list("local-authority-districts").map(CodeList::rows).orElse(List.of()).stream()
                .map(row -> row.get(LABEL))
                .forEach(this::add);
    }

    private void add(String name) {
        names.putIfAbsent(key(name), name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[\\s,-]+", " ")
                .strip();
    }

    /** The name as the lists write it. */
    Optional<String> named(String sent) {
        return Optional.ofNullable(names.get(key(sent)));
    }
}
