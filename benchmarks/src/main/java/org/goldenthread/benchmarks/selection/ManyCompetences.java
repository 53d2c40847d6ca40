package org.goldenthread.benchmarks.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.selection.ranking.Entry;

/**
 * Made-up competences of which there can be as many as wanted: the vocabulary of management and care that lines ask for, used again and again as in a real
 * catalogue, among words of other trades of which there are many and each is rare.
 */
final class ManyCompetences {

    private static final int RARE_WORDS = 20_000;
    private static final List<String> ACTIONS = List.of(
            "Manage",
            "Lead",
            "Develop",
            "Plan",
            "Review",
            "Support",
            "Provide",
            "Monitor",
            "Maintain",
            "Promote",
            "Implement",
            "Evaluate",
            "Contribute to",
            "Ensure",
            "Supervise",
            "Agree");
    private static final List<String> FIELDS = List.of(
            "budgets",
            "change",
            "teams",
            "risk",
            "the recruitment of staff",
            "partnerships with other agencies",
            "quality",
            "supervision",
            "health and safety",
            "the protection of individuals",
            "care plans",
            "learning and development",
            "equality and diversity",
            "information",
            "decisions",
            "complaints",
            "projects",
            "the performance of staff",
            "communication",
            "policies and procedures",
            "innovation",
            "strategy",
            "the workforce",
            "relationships with stakeholders",
            "the independence of people",
            "financial resources",
            "the views of people who use services",
            "legal requirements",
            "conflict");
    private static final List<String> LINKS = List.of("of", "for", "in", "with", "by means of", "on behalf of");

    private final Random random = new Random(9);
    private final List<String> rare = new ArrayList<>();

    ManyCompetences() {
        for (int i = 0; i < RARE_WORDS; i++) {
            rare.add(word());
        }
    }

    List<Entry> of(int size) {
        CompetenceClass[] classes = CompetenceClass.values();
        List<Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(new Entry(
                    new UUID(random.nextLong(), random.nextLong()),
                    statement(),
                    classes[random.nextInt(classes.length)],
                    random.nextInt(4) == 0));
        }
        entries.sort(Comparator.comparing(entry -> entry.id().toString()));
        return entries;
    }

    private String statement() {
        StringBuilder statement = new StringBuilder(one(ACTIONS));
        statement.append(' ').append(one(FIELDS));
        for (int i = random.nextInt(3); i > 0; i--) {
            statement
                    .append(' ')
                    .append(one(LINKS))
                    .append(' ')
                    .append(random.nextInt(3) == 0 ? one(FIELDS) : rareWord());
        }
        return statement.toString();
    }

    /** The first words of the list often, the last hardly ever, as in any language. */
    private String rareWord() {
        double share = random.nextDouble();
        return rare.get((int) (RARE_WORDS * share * share * share));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append("bdfgklmnprtv".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append("nrk".charAt(random.nextInt(3))).toString();
    }
}
