package org.goldenthread.qualificationtracking.codelists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.rules.codelist.CodeList;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.upload.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The code lists as they were with each version of the list {@code qualifications}, the only one that changes while the program runs. Which
 * version is the newest is asked of the database each time, so that no replica judges by an older one.
 */
@ApplicationScoped
public class CodeListEditions {

    /** Of each some hundred kilobytes; returns are read with the version they were judged by, seldom with an old one. */
    private static final int KEPT = 8;

    private final CodeLists bundled;
    private final CodeListVersions versions;
    private final Map<String, Edition> editions = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
            return size() > KEPT;
        }
    });

    CodeListEditions(CodeLists bundled, CodeListVersions versions) {
        this.bundled = bundled;
        this.versions = versions;
    }

    /**
     * What files are judged by.
     *
     * @param qualifications version of that code list
     */
    public record Edition(String qualifications, CodeLists codeLists, RuleSet rules) {

        private static Edition of(CodeLists codeLists) {
            CodeList qualifications =
                    codeLists.list(CodeListVersions.QUALIFICATIONS).orElseThrow();
            return new Edition(qualifications.version(), codeLists, RuleSet.of(codeLists));
        }
    }

    public Edition newest() {
        return of(versions.newestOfQualifications());
    }

    /** @param qualifications null for what came with the program */
    public Edition of(@Nullable String qualifications) {
        return qualifications == null
                ? Edition.of(bundled)
                : editions.computeIfAbsent(qualifications, version -> Edition.of(lists(version)));
    }

    private CodeLists lists(String version) {
        return versions.find(CodeListVersions.QUALIFICATIONS, version)
                .map(bundled::with)
                .orElse(bundled);
    }
}
