package org.goldenthread.competencecatalogue.qualifications.files;

import static io.restassured.RestAssured.given;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.COMBINATIONS;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.QUALIFICATIONS;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.UNITS;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.qualifications.AnEntry;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Files of units and of their rules of combination. */
@QuarkusTest
class UnitFilesTest extends ServiceTest {

    @Inject
    Jdbi database;

    @Test
    void unitsCoverPublishedCompetences() {
        UUID fully = AnEntry.competence(database, CompetenceClass.GENERIC, false, true);
        UUID partly = AnEntry.competence(database, CompetenceClass.GENERIC, false, true);
        UUID draft = AnEntry.competence(database, CompetenceClass.GENERIC, false, false);
        String reference = AnEntry.reference();

        load(UNITS, """
                        reference,title,level,credit,guidedLearningHours,fullCompetences,partialCompetences
                        %s,Lead a team,4,6,21,%s,%s
                        """.formatted(reference, fully, partly))
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        given().get(AnEntry.unitPath(reference))
                .then()
                .body("competences", hasSize(2))
                .body("guidedLearningHours", equalTo(21));
        load(UNITS, "reference,partialCompetences\n%s,\n".formatted(reference))
                .then()
                .statusCode(200);
        given().get(AnEntry.unitPath(reference))
                .then()
                .body("competences", hasSize(1))
                .body("competences[0].coverage", equalTo("full"));
        load(UNITS, """
                        reference,title,fullCompetences,partialCompetences
                        %s,A,%s;nonsense,%s
                        nonsense,B,,
                        %s,,,
                        """.formatted(reference, fully + ";" + draft, fully, AnEntry.reference()))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "unknown-competence", "not-an-id", "repeated", "not-a-reference", "missing"));
    }

    @Test
    void rulesOfCombinationComeRowByRowAndReplaceThoseBefore() {
        String number = AnEntry.number();
        List<String> units =
                IntStream.range(0, 3).mapToObj(i -> AnEntry.reference()).toList();
        load(QUALIFICATIONS, "number,title,level\n%s,A diploma,3\n".formatted(number));
        load(
                UNITS,
                units.stream()
                        .map(one -> one + ",A unit,3,5")
                        .collect(Collectors.joining("\n", "reference,title,level,credit\n", "\n")));
        String file = """
                qualification,group,groupTitle,mandatory,complete,minimumCredit,maximumCredit,minimumUnits,unit
                %1$s,M,Mandatory,true,,,,,%2$s
                %1$s,O,Optional,false,true,5,10,1,%3$s
                %1$s,O,,,,,,,%4$s
                %1$s,X,Not known,false,false,,7,,
                """.formatted(number, units.get(0), units.get(1), units.get(2));

        load(COMBINATIONS, file)
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("rows", equalTo(4));
        given().get(AnEntry.path(number))
                .then()
                .body("combination.groups.code", contains("M", "O", "X"))
                .body("combination.groups.complete", contains(true, true, false))
                .body("combination.groups[1].units.reference", equalTo(units.subList(1, 3)));
        load(QUALIFICATIONS, "number,minimumCredit,minimumCreditAtLevel\n%s,15,10\n".formatted(number))
                .then()
                .statusCode(200);
        load(COMBINATIONS, file).then().body("unchanged", equalTo(1));
        load(
                        COMBINATIONS,
                        "qualification,group,groupTitle,mandatory,unit\n%s,M,All,true,%s\n%1$s,M,,,%s\n%1$s,M,,,%s\n"
                                .formatted(number, units.get(0), units.get(1), units.get(2)))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        given().get(AnEntry.path(number))
                .then()
                .body("combination.groups.code", contains("M"))
                .body("combination.minimumCredit", equalTo(15));
    }

    @Test
    void faultsOfACombinationAreToldInTheRowThatHasThem() {
        String number = AnEntry.number();
        String unit = AnEntry.reference();
        load(QUALIFICATIONS, "number,title,level\n%s,A diploma,3\n".formatted(number));
        load(UNITS, "reference,title,credit\n%s,A unit,5\n".formatted(unit));

        load(COMBINATIONS, """
                        qualification,group,groupTitle,mandatory,minimumCredit,maximumCredit,unit
                        %1$s,M,Mandatory,true,9,8,nonsense
                        %1$s,M,Other,,,,%2$s
                        %1$s,M,,,,,%2$s
                        %1$s,a b,Optional,false,,,%3$s
                        %1$s,P,,,,,%3$s
                        %4$s,M,Mandatory,true,,,%2$s
                        nonsense,M,Mandatory,true,,,%2$s
                        """.formatted(number, unit, AnEntry.reference(), AnEntry.number()))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.parameter + ' ' + it.code }",
                        containsInAnyOrder(
                                "row 2, column unit not-a-reference",
                                "row 2, column maximumCredit maximum-below-minimum",
                                "row 3, column groupTitle differs-from-first-row",
                                "row 4, column unit repeated",
                                "row 5, column group not-a-code",
                                "row 6, column groupTitle missing",
                                "row 6, column mandatory missing",
                                "row 6, column unit unknown-unit",
                                "row 7, column qualification unknown-qualification",
                                "row 8, column qualification not-a-number"));
    }
}
