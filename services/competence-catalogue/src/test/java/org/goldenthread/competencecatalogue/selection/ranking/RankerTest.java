package org.goldenthread.competencecatalogue.selection.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankerTest {

    private static final Language LANGUAGE = new Language();

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void findsTheSameWordWhateverItsEnding() {
        UUID found = unit("Recruit, select and keep colleagues");
        unit("Keep bees");

        assertThat(best("Recruitment of care workers")).isEqualTo(found);
    }

    @Test
    void findsWhatMeansTheSameInOtherWords() {
        UUID found = unit("Manage the use of financial resources");
        unit("Manage the use of heavy machinery");

        assertThat(best("Holds a budget")).isEqualTo(found);
        assertThat(reasons("Holds a budget", "Manage the use of financial resources"))
                .contains("budget sameField financial resources");
    }

    @Test
    void findsWhatIsNearWhereNothingMeansTheSame() {
        UUID found = unit("Use evidence from research");
        unit("Lay a hedge");

        assertThat(best("Makes sound decisions")).isEqualTo(found);
        assertThat(reasons("Makes sound decisions", "Use evidence from research"))
                .contains("decisions relatedField evidence");
    }

    @Test
    void prefersWhatSpeaksOfNothingElse() {
        unit("Manage a budget for the refurbishment of an ice rink");
        UUID found = unit("Manage a budget");

        assertThat(best("Budget")).isEqualTo(found);
    }

    @Test
    void namesEditionsOfTheSameUnderTheOneInUse() {
        UUID old = retired("Planning change");
        UUID inUse = unit("Plan change");

        List<Choice> choices = rank("Change management");

        assertThat(choices).hasSize(1);
        assertThat(choices.get(0).competence()).isEqualTo(inUse);
        assertThat(choices.get(0).alike()).containsExactly(old);
    }

    @Test
    void namesWhatWasReplacedUnderWhatTookItsPlace() {
        UUID old = retired("Lead change");
        UUID by = unit("Lead and manage change within services");

        Choice first = rank("Change management", Map.of(old, by)).get(0);

        assertThat(first.competence()).isEqualTo(by);
        assertThat(first.alike()).containsExactly(old);
    }

    @Test
    void keepsWhatIsOutOfUseWhereNothingTookItsPlace() {
        UUID old = retired("Develop joint working agreements");

        assertThat(best("Joint working")).isEqualTo(old);
        assertThat(rank("Joint working", new Scope(null, false, Map.of(), null)))
                .isEmpty();
    }

    @Test
    void looksAmongThoseAskedForOnly() {
        unit("Manage risk");
        UUID other = add("Managing risks to people", CompetenceClass.GENERIC, false);

        var only = new Scope(index(Map.of()).rows(List.of(other, new UUID(7, 7))), true, Map.of(), null);
        List<Choice> choices = rank("Risk", only);

        assertThat(choices).extracting(Choice::competence).containsExactly(other);
    }

    @Test
    void favoursTheClassThatTheLevelNeeds() {
        add("Develop teams that learn", CompetenceClass.GENERIC, false);
        add("Develop teams who learn", CompetenceClass.SPECIALIST, false);
        var firstLine =
                new Scope(null, true, Map.of(CompetenceClass.GENERIC, 20, CompetenceClass.SPECIALIST, 60), null);
        var senior = new Scope(null, true, Map.of(CompetenceClass.GENERIC, 60, CompetenceClass.SPECIALIST, 20), null);

        assertThat(rank("A team that is keen to learn", firstLine).get(0).competenceClass())
                .isEqualTo(CompetenceClass.SPECIALIST);
        assertThat(rank("A team that is keen to learn", senior).get(0).competenceClass())
                .isEqualTo(CompetenceClass.GENERIC);
    }

    @Test
    void findsNothingForWhatSaysNothing() {
        unit("Manage a project");

        assertThat(rank("and of the")).isEmpty();
        assertThat(rank("!!! 日本語 <b></b>")).isEmpty();
        assertThat(new Reasons(index(Map.of()), Weights.CHOSEN, "projects in Klingon").unanswered())
                .containsExactly("klingon");
    }

    @Test
    void findsNothingInAnEmptyCatalogue() {
        assertThat(rank("Manage a project")).isEmpty();
    }

    @Test
    void wantsCompetencesInTheOrderOfTheirIds() {
        var builder = new IndexBuilder(LANGUAGE, Weights.CHOSEN, 2);
        builder.add(new Entry(new UUID(-1, 0), "Second, since ids have no sign", null, false));

        assertThatThrownBy(() -> builder.add(new Entry(new UUID(1, 0), "First", null, false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesFewBytesForACompetence() {
        CatalogueIndex index = ACatalogue.amongOthers(5_000).catalogue();

        assertThat(index.bytes() / index.size()).isLessThan(300);
    }

    private UUID unit(String statement) {
        return add(statement, null, false);
    }

    private UUID retired(String statement) {
        return add(statement, null, true);
    }

    private UUID add(String statement, @Nullable CompetenceClass kind, boolean retired) {
        UUID id = new UUID(1, entries.size());
        entries.add(new Entry(id, statement, kind, retired));
        return id;
    }

    private CatalogueIndex index(Map<UUID, UUID> replaced) {
        var builder = new IndexBuilder(LANGUAGE, Weights.CHOSEN, entries.size());
        entries.forEach(builder::add);
        replaced.forEach(builder::replaced);
        return builder.build();
    }

    private UUID best(String line) {
        return rank(line).get(0).competence();
    }

    private List<Choice> rank(String line) {
        return rank(line, Map.of());
    }

    private List<Choice> rank(String line, Map<UUID, UUID> replaced) {
        return new Ranker(index(replaced), Weights.CHOSEN, new Scope(null, true, Map.of(), null)).rank(line, 10);
    }

    private List<Choice> rank(String line, Scope scope) {
        return new Ranker(index(Map.of()), Weights.CHOSEN, scope).rank(line, 10);
    }

    private List<String> reasons(String line, String statement) {
        return new Reasons(index(Map.of()), Weights.CHOSEN, line)
                .of(statement).stream()
                        .map(reason -> reason.asked() + " " + reason.kind().text() + " " + reason.found())
                        .toList();
    }
}
