package org.goldenthread.competencecatalogue.resources.links;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkCheckTest extends ServiceTest {

    private static final Settings SETTINGS = Settings.allowing("127.0.0.1");
    private static final String PATH = "/v1/resources/link-check";

    @Inject
    Jdbi database;

    @Inject
    Vertx vertx;

    @Inject
    LinksConfig installed;

    private LinkTable links;
    private LinkCheck check;
    private ASite site;

    /** Everything but this test's link has been looked at a long time to come. */
    @BeforeEach
    void oneLinkIsDue() {
        site = new ASite();
        links = new LinkTable(database, clock, SETTINGS);
        check = new LinkCheck(links, new LinkClient(vertx, SETTINGS), SETTINGS);
        database.useHandle(handle -> {
            handle.execute("delete from resource where code = 'link-check'");
            handle.execute("update resource set link_due_at = '2999-01-01', link_claimed_until = null");
        });
    }

    @AfterEach
    void close() {
        site.close();
        database.useHandle(handle -> handle.execute("delete from resource where code = 'link-check'"));
    }

    @Test
    void showsWhatCameOfIt() {
        leadsTo("/to/301//new");
        String tag = given().get(PATH).header("ETag");
        assertThat(link().getString("link")).isNull();
        check.look();

        assertThat(link().getString("link.result")).isEqualTo("moved");
        assertThat(link().getInt("link.status")).isEqualTo(200);
        assertThat(link().getString("link.location")).isEqualTo(site.address() + "/new");
        assertThat(Instant.parse(link().getString("link.checkedAt")))
                .isAfter(Instant.now().minusSeconds(60));
        given().header("If-None-Match", tag).get(PATH).then().statusCode(200);
    }

    @Test
    void looksAgainAfterAWeekOrADayAfterAFailure() {
        leadsTo("/page");
        check.look();
        check.look();
        assertThat(site.asked()).hasSize(1);
        later(Duration.ofDays(6));
        check.look();
        assertThat(site.asked()).hasSize(1);
        later(Duration.ofDays(8));
        check.look();
        assertThat(site.asked()).hasSize(2);

        leadsTo("/status/500");
        check.look();
        int asked = site.asked().size();
        later(Duration.ofDays(8).plusHours(25));
        check.look();
        assertThat(site.asked()).hasSizeGreaterThan(asked);
    }

    @Test
    void makesALinkOutOfDateThatIsGoneAtOnceAndOneThatFailsTheThirdTime() {
        leadsTo("/status/404");
        check.look();
        judge();
        assertThat(link().getList("reasons", String.class)).containsExactly("linkBroken");

        leadsTo("/status/503");
        assertThat(link().getList("reasons")).isEmpty();
        for (int time = 1; time <= 3; time++) {
            later(Duration.ofDays(2L * time));
            check.look();
            judge();
            assertThat(link().getList("reasons", String.class)).isEqualTo(time < 3 ? List.of() : List.of("linkBroken"));
        }
        database.useHandle(handle ->
                handle.execute("update resource set url = ? where code = 'link-check'", site.address() + "/page"));
        later(Duration.ofDays(9));
        check.look();
        judge();
        assertThat(link().getList("reasons")).isEmpty();
    }

    @Test
    void looksAtOneLinkAtATimeWhoeverLooks() {
        leadsTo("/page");
        LinkTable.Due claimed = links.claim().orElseThrow();
        assertThat(claimed.code()).isEqualTo("link-check");
        database.useHandle(handle -> handle.execute("update resource set link_due_at = null where code = 'sme-guide'"));
        assertThat(links.claim()).isEmpty();
        // whoever died with it in hand does not keep it
        later(Duration.ofMinutes(6));
        assertThat(links.claim()).isPresent();
    }

    @Test
    void forgetsAnAnswerOfAnAddressThatIsNotItsAnyMore() {
        leadsTo("/page");
        LinkTable.Due claimed = links.claim().orElseThrow();
        leadsTo("/other");
        links.store(claimed, Answer.of(404, null));
        assertThat(link().getString("link")).isNull();
        check.look();
        assertThat(link().getString("link.result")).isEqualTo("ok");
    }

    @Test
    void isOffUnlessTheOperatorWantsIt() {
        leadsTo("/page");
        assertThat(installed.enabled()).isFalse();
        var off = new Settings(false, Duration.ofSeconds(1), Optional.of(Set.of("127.0.0.1")));
        new LinkCheck(links, new LinkClient(vertx, off), off).look();
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void asksNobodyInside() {
        leadsTo("/page");
        var strict = new Settings(true, Duration.ofSeconds(1), Optional.empty());
        new LinkCheck(links, new LinkClient(vertx, strict), strict).look();
        assertThat(site.asked()).isEmpty();
        assertThat(link().getString("link.result")).isEqualTo("notAllowed");
        assertThat(link().getString("link.status")).isNull();
    }

    private void leadsTo(String path) {
        Map<String, Object> entry = new HashMap<>(
                Map.of("kind", "link", "title", "A link", "status", "current", "url", site.address() + path));
        Partner body = Partner.nationalBody();
        boolean there = given().get(PATH).statusCode() == 200;
        body.put(PATH, there ? body.tag(PATH) : null, entry).then().statusCode(there ? 200 : 201);
    }

    private void later(Duration time) {
        clock.set(Instant.now().plus(time));
    }

    /** As it is judged now and then, and at every change. */
    private static void judge() {
        Partner body = Partner.nationalBody();
        String other = "/v1/resources/link-check-other";
        boolean there = given().get(other).statusCode() == 200;
        body.put(
                        other,
                        there ? body.tag(other) : null,
                        Map.of("kind", "product", "title", "Another", "status", "current"))
                .then()
                .statusCode(there ? 200 : 201);
    }

    private static JsonPath link() {
        return given().get(PATH).jsonPath();
    }
}
