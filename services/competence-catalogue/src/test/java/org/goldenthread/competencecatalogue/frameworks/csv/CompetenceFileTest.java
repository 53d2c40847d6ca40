package org.goldenthread.competencecatalogue.frameworks.csv;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.frameworks.AFramework.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AFramework;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompetenceFileTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Test
    void goesOutAndInAgainUnchanged() {
        AFramework draft = AFramework.draft();
        String area = draft.adds(says("A", "An area"));
        Map<String, Object> said = says("A, \"1\"", "=cmd|' /C calc'!A0\nand <b>more</b>, with a comma");
        said.putAll(Map.of(
                "parent", area, "level", 5, "competenceClass", "partnership", "verified", false, "notes", "+44"));
        draft.adds(said);
        Map<String, Object> nameless = says("Without a code");
        nameless.put("statusEnd", "2031-01-01");
        draft.adds(nameless);
        Response file = author.request().accept("text/csv").get(draft.path() + "/competences");
        file.then().statusCode(200).header("ETag", draft.tag()).contentType(startsWith("text/csv"));
        assertThat(file.asString()).contains("=cmd|").doesNotContain("'=cmd");
        String tag = draft.tag();
        for (String mode : List.of("merge", "replace")) {
            put(draft, "mode=" + mode, file.asString())
                    .then()
                    .statusCode(200)
                    .header("ETag", tag)
                    .body("rows", equalTo(3))
                    .body("unchanged", equalTo(3));
        }
        AFramework copy = AFramework.draft();
        put(copy, "", file.asString().replaceAll("(?m)^[0-9a-f-]{36},", ","))
                .then()
                .statusCode(200)
                .body("added", equalTo(3));
        String again = author.request()
                .accept("text/csv")
                .get(copy.path() + "/competences")
                .asString();
        assertThat(again.replaceAll("(?m)^[0-9a-f-]{36},", ","))
                .isEqualTo(file.asString().replaceAll("(?m)^[0-9a-f-]{36},", ","));
    }

    @Test
    void hasATemplateForEveryone() {
        String template = given().get("/v1/framework-template").asString();
        assertThat(template).startsWith("id,code,statement,").endsWith("changesMeaning\r\n");
        put(AFramework.draft(), "", template).then().statusCode(200).body("rows", equalTo(0));
    }

    @Test
    void mergesByIdOrCodeAndReplacesWhereAsked() {
        AFramework draft = AFramework.draft();
        String one = draft.adds(says("1", "One"));
        Map<String, Object> said = says("2", "Two");
        said.put("level", 3);
        String two = draft.adds(said);
        draft.adds(says("3", "Three"));
        String file = "id,code,statement,parent\r\n" + one + ",1a,One anew,\r\n,2,Two anew,N\r\n,N,New,1a\r\n";
        put(draft, "dryRun=true", file)
                .then()
                .statusCode(200)
                .body(
                        "",
                        equalTo(Map.of(
                                "rows",
                                3,
                                "added",
                                1,
                                "changed",
                                2,
                                "replaced",
                                0,
                                "removed",
                                0,
                                "unchanged",
                                0,
                                "dryRun",
                                true)));
        assertThat(draft.statements()).containsExactly("One", "Two", "Three");
        put(draft, "", file)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("changed", equalTo(2));
        author.get(draft.competence(one)).then().body("code", equalTo("1a")).body("statement", equalTo("One anew"));
        Response changed = author.get(draft.competence(two));
        changed.then().body("level", equalTo(3));
        author.get(draft.competence(changed.path("parent")))
                .then()
                .body("code", equalTo("N"))
                .body("parent", equalTo(one));
        assertThat(draft.statements()).contains("Three");
        put(draft, "mode=replace", file)
                .then()
                .statusCode(200)
                .body("removed", equalTo(1))
                .body("unchanged", equalTo(3));
        assertThat(draft.statements()).containsExactlyInAnyOrder("One anew", "Two anew", "New");
        put(draft, "mode=replace", "code,level\r\n1a,\r\nN,8\r\n2,\r\n")
                .then()
                .statusCode(200)
                .body("changed", equalTo(2));
        author.get(draft.competence(two)).then().body("level", nullValue()).body("statement", equalTo("Two anew"));
    }

    @Test
    void namesEveryFaultByRowAndColumnAndTakesNothing() {
        AFramework draft = AFramework.draft();
        draft.adds(says("1", "One"));
        String tag = draft.tag();
        put(draft, "", """
                        id,code,statement,competenceClass,level,verified,statusStart,statusEnd,parent,position
                        ,A,Fine,generic,0,true,2026-01-01,,,1
                        none,B,Bad id,,,,,,,
                        ,C,Bad class,special,,,,,,
                        ,D,Bad level,,9,,,,,
                        ,E,Bad level,,five,,,,,
                        ,F,Bad flag,,,yes,,,,
                        ,G,Bad date,,,,2026-02-30,,,
                        ,H,Ends before,,,,2026-02-02,2026-02-01,,
                        ,I,Bad parent,,,,,,nobody,
                        ,J,,,,,,,,
                        ,A,Again,,,,,,,
                        ,K,Round,,,,,,L,
                        ,L,Round,,,,,,K,
                        01890a5d-ac96-774b-bcce-b302099a8057,M,Version 7,,,,,,,
                        ,N,"line
                        break",,,,,,,x
                        """)
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-competences"))
                .body(
                        "errors.collect { it.parameter + ' ' + it.code }",
                        containsInAnyOrder(
                                "row 3, id not-a-uuid",
                                "row 4, competenceClass unknown-class",
                                "row 5, level max",
                                "row 6, level not-a-number",
                                "row 7, verified not-true-or-false",
                                "row 8, statusStart not-a-date",
                                "row 9, statusEnd ends-before-start",
                                "row 10, parent unknown-parent",
                                "row 11, statement not-blank",
                                "row 12, code code-taken",
                                "row 13, parent cycle",
                                "row 15, id wrong-uuid-kind",
                                "row 16, position not-a-number"));
        assertThat(draft.tag()).isEqualTo(tag);
        assertThat(draft.statements()).containsExactly("One");
    }

    @Test
    void asksWhetherTheMeaningChanges() {
        AFramework first = AFramework.draft();
        first.adds(says("1", "One"));
        first.adds(says("2", "Two"));
        AFramework second = first.publishes().nextVersion("2");
        put(second, "", "code,statement\r\n1,Uno\r\n2,Due\r\n")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("row 2, changesMeaning", "row 3, changesMeaning"));
        put(second, "", "code,statement,changesMeaning\r\n1,Uno,false\r\n2,Due,true\r\n")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("replaced", equalTo(1));
        author.get(second.path() + "/differences")
                .then()
                .body("items.change", containsInAnyOrder("edited", "replaced"));
    }

    @Test
    void isRefusedWhereItIsNoSuchFile() throws IOException {
        AFramework draft = AFramework.draft();
        put(draft, "", "statement,colour,statement\r\n")
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-columns"))
                .body("errors.parameter", contains("colour", "statement"));
        put(draft, "", "notes\r\nx\r\n").then().statusCode(422).body("errors.code", contains("missing-column"));
        put(draft, "", "code,statement\r\nA\r\nB,b,c\r\n")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("row 2", "row 3"));
        put(draft, "", "code,statement\r\n\"A,b\r\n").then().statusCode(400).body("type", endsWith("malformed-body"));
        put(draft, "", "code,statement\r\nA,a\0b\r\n")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("invalid-character"));
        send(draft, "", "statement\r\n\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(400);
        send(draft, "mode=other", new byte[0]).then().statusCode(400);
        assertThat(draft.statements()).isEmpty();
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("\uFEFFstatement\r\nPacked\r\n".getBytes(StandardCharsets.UTF_8));
        }
        author.request()
                .header("If-Match", draft.tag())
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(packed.toByteArray())
                .put(draft.path() + "/competences")
                .then()
                .statusCode(200);
        assertThat(draft.statements()).containsExactly("Packed");
    }

    @Test
    void needsTheTagOfTheFramework() {
        AFramework draft = AFramework.draft();
        String tag = draft.tag();
        author.request()
                .contentType("text/csv")
                .body("statement\r\nA\r\n")
                .put(draft.path() + "/competences")
                .then()
                .statusCode(428);
        draft.adds("One");
        author.request()
                .header("If-Match", tag)
                .contentType("text/csv")
                .body("statement\r\nA\r\n")
                .put(draft.path() + "/competences")
                .then()
                .statusCode(412);
        Partner.otherNationalBody()
                .request()
                .header("If-Match", draft.tag())
                .contentType("text/csv")
                .body("statement\r\nA\r\n")
                .put(draft.path() + "/competences")
                .then()
                .statusCode(404);
    }

    @Test
    void hasUpToTwentyThousandRows() {
        AFramework draft = AFramework.draft();
        StringBuilder file = new StringBuilder("code,statement,parent\r\n");
        for (int i = 0; i < 10_000; i++) {
            file.append("C%d,Statement number %d,%s\r\n".formatted(i, i, i < 10 ? "" : "C" + i % 10));
        }
        put(draft, "", file.toString()).then().statusCode(200).body("added", equalTo(10_000));
        put(draft, "", file.toString()).then().statusCode(200).body("unchanged", equalTo(10_000));
        author.get(draft.path() + "/competences").then().body("items", hasSize(50));
        put(draft, "", "statement\r\n" + "A\r\n".repeat(20_001))
                .then()
                .statusCode(422)
                .body("errors.detail", contains(containsString("20000")));
    }

    @Test
    void isNotReadToItsEndWhereNobodyWouldReadItsFaults() {
        AFramework draft = AFramework.draft();
        put(draft, "", "code,statement\r\n" + "A\r\n".repeat(3_000))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1_000));
        String notes = "x".repeat(30_000);
        put(draft, "", "statement,notes\r\n" + ("A," + notes + "\r\n").repeat(1_080))
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("row 1068"))
                .body("errors.code", contains("too-many-characters"));
        assertThat(draft.statements()).isEmpty();
    }

    @Test
    void findsNoFaultInQuotesAndSignsThatAreText() {
        AFramework draft = AFramework.draft();
        String file =
                "\uFEFFcode,statement,notes\n\"Q\"\"1\",\"a,\"\"b\"\"\r\nc\",=1+1\nQ2,@SUM(A1),\"\"\nQ3,<script>,\uD83E\uDDF5\n";
        put(draft, "", file).then().statusCode(200).body("added", equalTo(3));
        assertThat(draft.statements()).containsExactly("a,\"b\"\r\nc", "@SUM(A1)", "<script>");
        put(draft, "", "code,statement\nQ4,a\"b\n").then().statusCode(200);
        assertThat(draft.statements()).contains("a\"b");
    }

    private Response put(AFramework draft, String query, String file) {
        return send(draft, query, file.getBytes(StandardCharsets.UTF_8));
    }

    private Response send(AFramework draft, String query, byte[] file) {
        return author.request()
                .header("If-Match", draft.tag())
                .contentType("text/csv")
                .body(file)
                .put(draft.path() + "/competences" + (query.isEmpty() ? "" : "?" + query));
    }
}
