package org.goldenthread.qualificationtracking.ruleset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.upload.RuleSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleTest extends ServiceTest {

    private static final RuleSet RULES = RuleSet.of(CodeLists.bundled());

    @Test
    void givesEveryRuleOncePageByPageWithoutAToken() {
        List<String> ids = new ArrayList<>();
        String path = "/v1/rules?limit=40";
        while (path != null) {
            Response page = given().get(path);
            page.then().statusCode(200).body("version", equalTo(RULES.version()));
            ids.addAll(page.jsonPath().getList("items.id", String.class));
            String link = page.header("Link");
            path = link == null ? null : link.substring(1, link.indexOf('>'));
            assertThat(page.jsonPath().getString("next") == null).isEqualTo(link == null);
        }

        assertThat(ids).isEqualTo(RULES.rules().stream().map(Rule::id).toList());
    }

    @Test
    void saysWhatARuleIsAboutAndShowsRowsThatBreakAndKeepIt() {
        given().get("/v1/rules/worker-1060")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo("worker.ni-number.form"))
                .body("items[0].severity", equalTo("error"))
                .body("items[0].file", equalTo("workers"))
                .body("items[0].columns", hasItem("NINUMBER"))
                .body("items[0].since", equalTo("2026.1"))
                .body("items[0].example.breaks.rows[0].cells.NINUMBER", equalTo("A123456"))
                .body("items[0].example.keeps.rows[0].file", equalTo("workers"))
                .body("faultlessRows.workers.UNIQUEWORKERID", equalTo("S1"))
                .body("next", nullValue());
    }

    @Test
    void givesAllRulesThatShareACode() {
        given().get("/v1/rules/worker-1040")
                .then()
                .body("items.id", hasItems("worker.status.missing", "worker.status.unknown"));
        given().get("/v1/rules/worker-1")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("not-found"));
    }

    @Test
    void filtersByFileSeverityCodeAndColumn() {
        given().get("/v1/rules?file=training&severity=warning&limit=200")
                .then()
                .body("items.file", everyItem(equalTo("training")))
                .body("items.severity", everyItem(equalTo("warning")))
                .body("items.size()", org.hamcrest.Matchers.greaterThan(0));
        given().get("/v1/rules?column=NINUMBER&code=worker-1060")
                .then()
                .body("items.id", equalTo(List.of("worker.ni-number.form")));
        given().get("/v1/rules?column=NOSUCH").then().statusCode(200).body("items", hasSize(0));
        given().get("/v1/rules?file=staff").then().statusCode(400).body("errors[0].parameter", equalTo("file"));
        given().get("/v1/rules?severity=fatal").then().statusCode(400);
        given().get("/v1/rules?after=bm9uZQ").then().statusCode(400).body("errors[0].code", equalTo("invalid-cursor"));
    }

    @Test
    void answers304WhileNothingHasChangedAndGivesCsv() {
        String tag = given().get("/v1/rules").header("ETag");

        given().header("If-None-Match", tag).get("/v1/rules").then().statusCode(304);
        given().header("If-None-Match", tag)
                .accept("text/csv")
                .get("/v1/rules")
                .then()
                .statusCode(200);
        String csv = given().accept("text/csv").get("/v1/rules").asString();
        assertThat(csv).startsWith("version,code,id,severity,file,columns,since,message,hint,follows,breaks,keeps\r\n");
        assertThat(csv.lines()).hasSize(RULES.rules().size() + 1);
        assertThat(given().accept("text/csv")
                        .get("/v1/rules/worker-1060")
                        .asString()
                        .lines())
                .hasSize(2);
    }
}
