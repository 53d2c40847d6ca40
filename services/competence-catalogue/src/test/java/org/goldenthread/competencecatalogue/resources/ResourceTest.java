package org.goldenthread.competencecatalogue.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResourceTest extends ServiceTest {

    private static final Partner BODY = Partner.nationalBody();
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    Judgement judgement;

    @Inject
    ResourceSeed seed;

    @Inject
    Jdbi database;

    private String code;

    @BeforeEach
    void code() {
        code = "r-" + NEXT.incrementAndGet();
    }

    @Test
    void areSeededWithTheProductsOfTheStrategyAndWhatBecameOfThem() {
        List<Map<String, Object>> products = all("kind=product");
        assertThat(products).extracting(product -> product.get("productNumber")).contains(1, 2, 3, 4, 5, 6, 7);
        expect("statement-2004", "superseded", "statement-2008", "[succeeded]");
        expect("statement-2008", "revised", null, "[]");
        expect("whole-systems-model", "current", null, "[]");
        expect("map-of-competences", "revised", null, "[declared]");
        expect("signposting-links", "current", null, "[declared]");
        expect("cpd-guidance", "superseded", "cpd-strategy", "[succeeded]");
        expect("supervision-unit-draft", "superseded", "providing-effective-supervision", "[succeeded]");
        expect("evaluation-guide-2004", "superseded", "evaluation-guide-2006", "[succeeded]");
        expect("manager-induction-standards-2008", "superseded", "manager-induction-standards-2012", "[succeeded]");
        // what is only planned takes nobody's place yet
        expect("leadership-strategy-2008", "current", "leadership-strategy-2011", "[]");
        expect("leadership-qualities-framework", "planned", null, "[reviewOverdue]");
        expect("topss-england", "superseded", "skills-for-care", "[succeeded]");
        assertThat(all("kind=link"))
                .hasSizeGreaterThan(20)
                .allSatisfy(link -> assertThat((String) link.get("url")).startsWith("http"));
    }

    @Test
    void areSeededOnceAndNotOverWhatABodyMadeOfThem() {
        long before = count();
        database.useHandle(handle -> handle.execute("update resource set title = 'Ours' where code = 'sme-guide'"));
        seed.add(new StartupEvent());
        assertThat(count()).isEqualTo(before);
        given().get("/v1/resources/sme-guide").then().body("title", equalTo("Ours"));
        database.useHandle(handle -> handle.execute("delete from resource where code = 'leading-practice'"));
        seed.add(new StartupEvent());
        given().get("/v1/resources/leading-practice").then().statusCode(200).body("status", equalTo("planned"));
    }

    @Test
    void areKeptByWhoeverTakesThemUpFirst() {
        Map<String, Object> entry = aProduct();
        entry.put("title", "=1+1 <script>");
        Response added = BODY.put(path(), null, entry);
        added.then()
                .statusCode(201)
                .body("title", equalTo("=1+1 <script>"))
                .body("audience", containsInAnyOrder("middle", "employers"))
                .body("keeper", equalTo("NB-001"))
                .body("outOfDate", equalTo(false))
                .body("reasons", empty())
                .body("link", nullValue());
        String tag = added.header("ETag");
        given().header("If-None-Match", tag).get(path()).then().statusCode(304);

        BODY.put(path(), null, entry).then().statusCode(428);
        BODY.put(path(), "\"77\"", entry).then().statusCode(412);
        Partner.otherNationalBody().put(path(), tag, entry).then().statusCode(404);
        BODY.put(path(), tag, entry).then().statusCode(200);
        BODY.put("/v1/resources/" + code + "-new", "*", entry).then().statusCode(412);
        String seeded = "/v1/resources/people-management-website";
        Partner.otherNationalBody()
                .put(seeded, BODY.tag(seeded), entry)
                .then()
                .statusCode(200)
                .body("keeper", equalTo("NB-002"));
        BODY.put(seeded, BODY.tag(seeded), entry).then().statusCode(404);
        Partner.of("author", "TP-001", "catalogue:write")
                .put(path(), tag, entry)
                .then()
                .statusCode(403);
        Partner.trainingProvider("TP-001").put(path(), tag, entry).then().statusCode(403);
        given().get("/v1/resources/never").then().statusCode(404);
    }

    @Test
    void refuseAllThatIsWrongAtOnce() {
        Map<String, Object> wrong = aProduct();
        wrong.putAll(Map.of("kind", "link", "status", "superseded", "checkedOn", "2999-01-01"));
        BODY.put(path(), null, wrong)
                .then()
                .statusCode(422)
                .body("type", endsWith(":invalid-resource"))
                .body("errors.code", containsInAnyOrder("successor-missing", "in-the-future", "url-missing"));
        wrong.put("successor", "never");
        BODY.put(path(), null, wrong).then().statusCode(422).body("errors.code", hasItem("unknown-successor"));

        Map<String, Object> misshapen = new HashMap<>(Map.of(
                "kind",
                "book",
                "title",
                " ",
                "status",
                "gone",
                "url",
                "file:///etc/passwd",
                "published",
                "2008-13",
                "audience",
                List.of("everybody"),
                "reviewBy",
                5));
        BODY.put(path(), null, misshapen)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/kind", "/title", "/status", "/url", "/published", "/audience/0", "/reviewBy"));
        BODY.put("/v1/resources/Not_a_code", null, aProduct())
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("code"));
        for (String url :
                List.of("https://user:secret@example.org/", "https://", "http://exa mple.org", "https://[::1]/")) {
            Map<String, Object> entry = aProduct();
            entry.put("url", url);
            BODY.put(path(), null, entry).then().statusCode(400).body("errors.pointer", contains("/url"));
        }
    }

    @Test
    void refuseToTakeEachOthersPlace() {
        put(code + "-a", "current", null);
        put(code + "-b", "current", code + "-a");
        put(code + "-c", "current", code + "-b");
        for (String itself : List.of("-a", "-b", "-c")) {
            Map<String, Object> entry = aProduct();
            entry.put("successor", code + itself);
            String first = "/v1/resources/" + code + "-a";
            BODY.put(first, BODY.tag(first), entry)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("successor-cycle"));
        }
    }

    @Test
    void refuseToTakeEachOthersPlaceEvenAtOnce() throws Exception {
        put(code + "-a", "current", null);
        put(code + "-b", "current", null);
        Callable<Integer> forth = () -> succeed("-a", "-b");
        Callable<Integer> back = () -> succeed("-b", "-a");
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = new ArrayList<>();
            for (var done : threads.invokeAll(List.of(forth, back))) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    private int succeed(String one, String other) {
        Map<String, Object> entry = aProduct();
        entry.put("successor", code + other);
        String path = "/v1/resources/" + code + one;
        return BODY.put(path, BODY.tag(path), entry).statusCode();
    }

    @Test
    void areOutOfDateForTheReasonsThatTheyGive() {
        put(code + "-new", "planned", null);
        put(code, "current", code + "-new");
        reasons().body("reasons", empty()).body("outOfDate", equalTo(false));

        String path = "/v1/resources/" + code + "-new";
        String tag = BODY.tag(path());
        BODY.put(path, BODY.tag(path), aProduct()).then().statusCode(200);
        reasons().body("reasons", contains("succeeded")).body("outOfDate", equalTo(true));
        assertThat(BODY.tag(path())).isNotEqualTo(tag);

        Map<String, Object> entry = aProduct();
        entry.putAll(Map.of("reviewBy", "2031-01-31", "outOfDateSince", "2031-02-02"));
        BODY.put(path(), BODY.tag(path()), entry).then().statusCode(200).body("reasons", empty());
        at("2031-01-31T12:00:00Z");
        reasons().body("reasons", empty());
        at("2031-02-01T12:00:00Z");
        reasons().body("reasons", contains("reviewOverdue"));
        at("2031-02-02T12:00:00Z");
        reasons().body("reasons", contains("reviewOverdue", "declared"));
        entry.put("status", "withdrawn");
        BODY.put(path(), BODY.tag(path()), entry).then().statusCode(200);
        reasons().body("reasons", contains("withdrawn"));
        judgement.judge();
    }

    @Test
    void areFoundByWhatTheyAre() {
        Map<String, Object> entry = aProduct();
        entry.put("title", "Zebras 100% & _more_");
        BODY.put(path(), null, entry).then().statusCode(201);

        found("text=zebras 100%25").body("items.code", contains(code));
        found("text=zebras _m").body("items.code", empty());
        found("text=zebras&status=current&audience=middle&kind=product&outOfDate=false")
                .body("items.code", contains(code));
        for (String other : List.of("status=planned", "audience=strategic", "kind=link", "outOfDate=true")) {
            found("text=zebras&" + other).body("items", empty());
        }
        found("outOfDate=true&limit=200")
                .body("items.outOfDate", everyItem(equalTo(true)))
                .body("items.code", hasItem("topss-england"));
        for (String wrong :
                List.of("kind=book", "status=gone", "audience=all", "outOfDate=perhaps", "limit=201", "after=%25")) {
            found(wrong).statusCode(400).body("errors[0].parameter", equalTo(wrong.split("=")[0]));
        }
    }

    @Test
    void areListedPageByPage() {
        JsonPath first = given().get("/v1/resources?limit=2").jsonPath();
        JsonPath second = given().get("/v1/resources?limit=2&after=" + first.getString("next"))
                .jsonPath();
        assertThat(first.getList("items.code", String.class)).hasSize(2).isSorted();
        assertThat(second.getString("items[0].code")).isGreaterThan(first.getString("items[1].code"));
        given().get("/v1/resources?limit=2").then().body("items.code", not(hasItem(second.getString("items[0].code"))));
    }

    private static ValidatableResponse found(String filter) {
        return given().urlEncodingEnabled(false)
                .get("/v1/resources?" + filter.replace(" ", "%20"))
                .then();
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        judgement.judge();
        clock.reset();
    }

    private ValidatableResponse reasons() {
        return given().get(path()).then().statusCode(200);
    }

    private void put(String code, String status, String successor) {
        Map<String, Object> entry = aProduct();
        entry.put("status", status);
        entry.put("successor", successor);
        BODY.put("/v1/resources/" + code, null, entry).then().statusCode(201);
    }

    private String path() {
        return "/v1/resources/" + code;
    }

    private static Map<String, Object> aProduct() {
        return new HashMap<>(Map.of(
                "kind",
                "product",
                "title",
                "A product",
                "status",
                "current",
                "published",
                "2008-09",
                "audience",
                List.of("middle", "employers")));
    }

    private static void expect(String code, String status, String successor, String reasons) {
        JsonPath resource = given().get("/v1/resources/" + code).jsonPath();
        assertThat(List.of(
                        String.valueOf(resource.getString("status")),
                        String.valueOf(resource.getString("successor")),
                        String.valueOf(resource.getString("reasons"))))
                .as(code)
                .containsExactly(status, String.valueOf(successor), reasons);
    }

    private static List<Map<String, Object>> all(String filter) {
        return given().get("/v1/resources?limit=200&" + filter).jsonPath().getList("items");
    }

    private long count() {
        return database.withHandle(handle ->
                handle.select("select count(*) from resource").mapTo(Long.class).one());
    }
}
