package org.goldenthread.competencecatalogue.courses.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.courses.judgement.VenueRules.VenueInQuestion;
import org.jdbi.v3.core.Jdbi;

/** Applies the rules to venues of a provider that are sent together. */
@ApplicationScoped
public class VenueJudge {

    private final Jdbi database;

    VenueJudge(Jdbi database) {
        this.database = database;
    }

    /** @return what is wrong with each, in their order */
    public List<List<Finding>> judge(String provider, List<VenueDraft> drafts) {
        Set<String> sent = drafts.stream().map(VenueDraft::reference).collect(Collectors.toSet());
        Map<String, String> nameOwners = new HashMap<>();
        Map<String, String> references = new HashMap<>();
        others(provider, sent).forEach((reference, name) -> {
            references.put(lower(reference), reference);
            if (!name.isEmpty()) {
                nameOwners.put(lower(name), reference);
            }
        });
        Set<String> seen = new HashSet<>();
        List<List<Finding>> all = new ArrayList<>();
        for (VenueDraft draft : drafts) {
            List<Finding> found = new ArrayList<>();
            var venue = new VenueInQuestion(
                    draft,
                    !draft.name().isEmpty() && nameOwners.putIfAbsent(lower(draft.name()), draft.reference()) != null,
                    !draft.reference().isEmpty()
                            && (references.containsKey(lower(draft.reference()))
                                    || !seen.add(lower(draft.reference()))));
            VenueRules.ALL.forEach(rule -> rule.check(venue, "", found));
            all.add(List.copyOf(found));
        }
        return all;
    }

    /** Names of the provider's other venues by reference. */
    private Map<String, String> others(String provider, Set<String> sent) {
        return database.withHandle(handle -> handle.createQuery("""
                        select reference, case when retired then '' else name end as name from venue
                        where provider = :provider and reference <> all (:sent)""")
                .bind("provider", provider)
                .bindArray("sent", String.class, sent)
                .map((row, context) -> Map.entry(row.getString("reference"), row.getString("name")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
