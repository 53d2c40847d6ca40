package org.goldenthread.competencecatalogue.seed;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.testing.EventProbe;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FrameworkSeedTest extends ServiceTest {

    @Inject
    FrameworkSeed seed;

    @Inject
    PublishedCompetences competences;

    @Inject
    Jdbi database;

    /** How many units of each the reference files and the sources have, and how many of them are from memory. */
    @ParameterizedTest
    @CsvSource({
        "MSC-2004, RETIRED, 47, 38",
        "MSC-QCF-2010, RETIRED, 31, 0",
        "CFAM-2012, IMPLEMENTED, 35, 0",
        "LMC-2008, RETIRED, 14, 1",
        "SCDLMC-2012, IMPLEMENTED, 13, 0",
        "RMA, RETIRED, 14, 0",
        "KSF-2003, RETIRED, 22, 4",
        "KSF-2004, IMPLEMENTED, 30, 14",
        "MIS-2008, RETIRED, 6, 6",
        "MIS-2012, IMPLEMENTED, 12, 0",
        "CCP-2008, IMPLEMENTED, 7, 0",
        "PES-2007, IMPLEMENTED, 1, 0",
        "LQF, RETIRED, 3, 0",
        "WLMD-2004, RETIRED, 10, 0",
        "WLMD-2008, IMPLEMENTED, 17, 0",
        "DASS, PENDING_IMPLEMENTATION, 0, 0",
        "OWN-CARE, PENDING_IMPLEMENTATION, 0, 0"
    })
    void hasTheFrameworksOfTheSources(String code, String status, int units, int fromMemory) {
        Map<String, Object> row = row("""
                select f.status, f.keeper, f.published_at is not null as published, count(c.id) as units,
                  count(c.id) filter (where not c.verified) as from_memory
                from framework f left join competence c on c.framework_id = f.id where f.id = ? group by f.id""", SeedIds.framework(code));

        assertThat(row)
                .containsEntry("status", status)
                .containsEntry("keeper", "NB-001")
                .containsEntry("published", true)
                .containsEntry("units", (long) units)
                .containsEntry("from_memory", (long) fromMemory);
    }

    @Test
    void givesTheSameIdentifiersEverywhere() {
        assertThat(SeedIds.framework("MSC-2004")).hasToString("f2bf9f2b-cbb0-5dfa-b687-509304d5cd3b");
        assertThat(SeedIds.competence("RMRCC", "RMRCC:10").version()).isEqualTo(5);
        assertThat(SeedIds.competence("RMRCC", "RMRCC:10")).hasToString("e1dbfad6-c429-5c15-ba1f-ea7a97adb2cd");
    }

    @Test
    void hasEveryCodeOfTheWorkedCaseStudy() throws IOException {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream("/selection/case-study.csv")),
                        StandardCharsets.UTF_8))) {
            csv.forEach(row -> List.of(row.getField("relevant").split(";", -1)).forEach(unit -> {
                int slash = unit.indexOf('/');
                UUID id = SeedIds.competence(unit.substring(0, slash), unit.substring(slash + 1));
                assertThat(competences.find(id)).as(unit).isPresent();
            }));
        }
    }

    @Test
    void saysWhatIsFromMemoryAndWhatIsJudged() {
        var remembered = competences.find(SeedIds.competence("MSC-2004", "B2")).orElseThrow();
        var seen = competences.find(SeedIds.competence("MSC-2004", "A3")).orElseThrow();

        assertThat(remembered.verified()).isFalse();
        assertThat(remembered.classJudged()).isFalse();
        assertThat(remembered.competenceClass()).isEqualTo(CompetenceClass.GENERIC);
        assertThat(seen.verified()).isTrue();
        assertThat(competences
                        .find(SeedIds.competence("SCDLMC-2012", "SCDLMCD3"))
                        .orElseThrow())
                .matches(unit -> unit.competenceClass() == CompetenceClass.PARTNERSHIP && unit.classJudged());
    }

    @Test
    void linksEditions() {
        assertThat(competences
                        .find(SeedIds.competence("MSC-2004", "D4"))
                        .orElseThrow()
                        .replacedBy())
                .isEqualTo(SeedIds.competence("MSC-QCF-2010", "D4"));
        assertThat(row("select predecessor from framework where id = ?", SeedIds.framework("CFAM-2012")))
                .containsEntry("predecessor", SeedIds.framework("MSC-QCF-2010"));
        assertThat(row(
                        "select destination, destination_type from association where origin = ? and type = 'isRelatedTo'",
                        SeedIds.competence("LMC-2008", "LMC A1").toString()))
                .containsEntry("destination", "K/104/0809")
                .containsEntry("destination_type", "ext:qcfUnit");
        assertThat(row(
                        "select destination, sequence from association where origin = ? and type = 'isChildOf'",
                        SeedIds.competence("RMA", "RM1.2").toString()))
                .containsEntry("destination", SeedIds.competence("RMA", "RM1").toString())
                .containsEntry("sequence", 3);
    }

    @Test
    void keepsTheNumberOfAUnitBesideItsCode() {
        assertThat(row(
                        "select further ->> 'listEnumeration' as number, notes from competence where id = ?",
                        SeedIds.competence("MSC-2004", "B11")))
                .containsEntry("number", "14")
                .containsEntry("notes", "Unit 14 of 47");
    }

    @Test
    void addsNothingTheSecondTime() {
        assertThat(seed.plant(SeedFiles.frameworks())).isZero();
    }

    @Test
    void plantsOnceWhereTwoReplicasStartTogether() {
        List<SeedFramework> fresh = List.of(framework("T-TWICE", "1", "2", "3"));

        var other = CompletableFuture.supplyAsync(() -> seed.plant(fresh));
        int here = seed.plant(fresh);

        assertThat(List.of(here, other.join())).containsExactlyInAnyOrder(4, 0);
        assertThat(units("T-TWICE")).containsExactly("1", "2", "3");
    }

    @Test
    void addsOnlyWhatANewerSeedHasMore() {
        seed.plant(List.of(framework("T-NEWER", "1", "2")));

        assertThat(seed.plant(List.of(framework("T-NEWER", "1", "2", "3")))).isEqualTo(1);
        assertThat(seed.plant(List.of(framework("T-NEWER", "1", "2", "3")))).isZero();

        assertThat(units("T-NEWER")).containsExactly("1", "2", "3");
        assertThat(row("select version from framework where id = ?", SeedIds.framework("T-NEWER")))
                .containsEntry("version", 2L);
    }

    @Test
    void leavesAloneWhatSomebodyHasChanged() {
        seed.plant(List.of(framework("T-CHANGED", "1", "2")));
        database.useHandle(handle -> handle.execute(
                "update framework set title = 'Ours now', version = version + 1 where id = ?",
                SeedIds.framework("T-CHANGED")));

        assertThat(seed.plant(List.of(framework("T-CHANGED", "1", "2", "3")))).isZero();

        assertThat(units("T-CHANGED")).containsExactly("1", "2");
        assertThat(row("select title from framework where id = ?", SeedIds.framework("T-CHANGED")))
                .containsEntry("title", "Ours now");
    }

    @Test
    void yieldsToAFrameworkThatHasTheCode() {
        database.useHandle(handle -> handle.execute("""
                insert into framework (id, code, title, creator, keeper, status, changed_at, version)
                values (?, 't-taken', 'Made by hand', 'A body', 'NB-002', 'DRAFT', now(), 1)""", UUID.randomUUID()));

        assertThat(seed.plant(List.of(framework("T-TAKEN", "1")))).isZero();
    }

    @Test
    void tellsOthers() {
        seed.plant(List.of(framework("T-TOLD", "1")));

        var told = EventProbe.of("competence-catalogue.framework")
                .await(
                        1,
                        event -> event.key().equals(SeedIds.framework("T-TOLD").toString()));
        var unit = EventProbe.of("competence-catalogue.competence")
                .await(
                        1,
                        event -> event.key()
                                .equals(SeedIds.competence("T-TOLD", "1").toString()));

        assertThat(JsonPath.from(told.get(0).payload()).getString("code")).isEqualTo("T-TOLD");
        assertThat(JsonPath.from(unit.get(0).payload()).getBoolean("verified")).isFalse();
    }

    private static SeedFramework framework(String code, String... units) {
        List<SeedCompetence> competences = new ArrayList<>();
        for (String unit : units) {
            competences.add(new SeedCompetence(
                    code,
                    unit,
                    unit,
                    "Unit " + unit + " of " + code,
                    null,
                    CompetenceClass.GENERIC,
                    true,
                    null,
                    false,
                    "A test",
                    "Unit",
                    null,
                    null));
        }
        return new SeedFramework(
                code,
                "Standards " + code,
                null,
                "A body",
                "A body",
                "Standards",
                "Of a test",
                null,
                "A test",
                AdoptionStatus.IMPLEMENTED,
                null,
                null,
                null,
                competences,
                List.of());
    }

    private List<String> units(String framework) {
        return database.withHandle(handle -> handle.select(
                        "select code from competence where framework_id = ? order by position",
                        SeedIds.framework(framework))
                .mapTo(String.class)
                .list());
    }

    private Map<String, Object> row(String sql, Object argument) {
        return database.withHandle(
                handle -> handle.select(sql, argument).mapToMap().one());
    }
}
