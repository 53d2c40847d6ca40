package org.goldenthread.competencecatalogue.coursefeeds.linkeddata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.coursefeeds.ACatalogue;
import org.goldenthread.competencecatalogue.coursefeeds.OfACatalogue;
import org.goldenthread.competencecatalogue.frameworks.Tables;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkedCourseTest extends OfACatalogue {

    private static final String PUBLIC = "http://localhost:8080";

    @Test
    void saysACourseInTheWordsOfSchemaOrg() {
        var tables = new Tables(database);
        UUID framework = tables.framework("IMPLEMENTED", null);
        UUID competence = tables.competence(framework, UUID.randomUUID(), "Lead people");
        UUID draft = tables.competence(tables.framework("DRAFT", null), UUID.randomUUID(), "Not published");
        String qualification = catalogue.qualification("Diploma in leadership", null, null);
        catalogue.venue(provider, "V1", "0113 496 0000");
        catalogue.course(
                provider,
                "A 1/2",
                ACatalogue.WHOLE.formatted(qualification, "\"" + competence + "\", \"" + draft + "\""));

        Response answer = linked("A%201%2F2");
        answer.then().statusCode(200).contentType("application/ld+json");
        JsonPath course = answer.jsonPath();
        assertThat(course.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(course.getString("'@type'")).isEqualTo("Course");
        assertThat(course.getString("'@id'")).isEqualTo(PUBLIC + "/v1/providers/" + provider + "/courses/A%201%2F2");
        assertThat(course.getString("courseCode")).isEqualTo("A 1/2");
        assertThat(course.getString("description"))
                .startsWith("How to lead a team & a service.")
                .contains("<new in post>");
        assertThat(course.getString("coursePrerequisites")).isEqualTo("A level 3 qualification");
        assertThat(course.getString("educationalLevel")).isEqualTo("Level 5");
        assertThat(course.getInt("numberOfCredits")).isEqualTo(90);
        assertThat(course.getString("provider.'@type'")).isEqualTo("Organization");
        assertThat(course.getString("provider.name")).isEqualTo("Provider & Sons " + provider);
        assertThat(course.getString("educationalCredentialAwarded.name")).isEqualTo("Diploma in leadership");
        assertThat(course.getString("educationalCredentialAwarded.identifier.value"))
                .isEqualTo(qualification);
        assertThat(course.getString("educationalCredentialAwarded.recognizedBy.name"))
                .isEqualTo("A body");
        assertThat(course.getList("teaches")).hasSize(1);
        assertThat(course.getString("teaches[0].'@type'")).isEqualTo("DefinedTerm");
        assertThat(course.getString("teaches[0].name")).isEqualTo("Lead people");
        assertThat(course.getString("teaches[0].url")).isEqualTo(PUBLIC + "/ims/case/v1p1/CFItems/" + competence);
        assertThat(course.getString("teaches[0].inDefinedTermSet"))
                .isEqualTo(PUBLIC + "/ims/case/v1p1/CFDocuments/" + framework);
        assertThat(answer.asString()).doesNotContain("null", "disambiguatingDescription");

        database.useHandle(handle -> handle.execute("update competence set verified = false where id = ?", competence));
        assertThat(linked("A%201%2F2").jsonPath().getString("teaches[0].disambiguatingDescription"))
                .startsWith("Not verified");
    }

    @Test
    void saysEachRunAsAnInstance() {
        catalogue.venue(provider, "V1", "0113 496 0000");
        catalogue.course(provider, "RUNS", ACatalogue.WHOLE.formatted("", ""));

        JsonPath course = linked("RUNS").jsonPath();
        assertThat(course.getList("hasCourseInstance.courseMode"))
                .containsExactly(
                        List.of("onsite", "part-time"),
                        List.of("online"),
                        List.of("work-based"),
                        List.of("blended", "flexible"),
                        List.of("onsite", "full-time"));
        assertThat(course.getList("hasCourseInstance.duration"))
                .containsExactly("P40W", "PT12H", "P1Y", "PT45M", "P3D");
        assertThat(course.getList("hasCourseInstance.courseWorkload"))
                .containsExactly(null, "PT12H", null, "PT45M", null);
        JsonPath first = course.setRootPath("hasCourseInstance[0]");
        assertThat(first.getString("startDate")).isEqualTo("2027-09-01");
        assertThat(first.getString("endDate")).isEqualTo("2028-06-30");
        assertThat(first.getString("location[0].name")).isEqualTo("Centre V1");
        assertThat(first.getString("location[0].address.postalCode")).isEqualTo("LS1 1AA");
        assertThat(first.getString("location[0].address.addressCountry")).isEqualTo("GB");
        assertThat(first.getDouble("location[0].geo.latitude")).isEqualTo(53.8);
        assertThat(first.getDouble("offers.price")).isEqualTo(1250.5);
        assertThat(first.getString("offers.priceCurrency")).isEqualTo("GBP");
        JsonPath online = course.setRootPath("hasCourseInstance[1]");
        assertThat(online.getString("location[0].'@type'")).isEqualTo("VirtualLocation");
        assertThat(online.getMap("offers"))
                .doesNotContainKeys("price", "priceCurrency")
                .containsEntry("description", "Free");
        assertThat(course.setRootPath("").getList("hasCourseInstance[2].location.name"))
                .containsExactly("Leeds", "Bradford");
        assertThat(course.getInt("hasCourseInstance[3].offers.price")).isZero();
    }

    @Test
    void isSafeInsideAScriptTag() {
        catalogue.course(
                provider,
                "SAFE",
                ACatalogue.leadingTo(null, "", "").replace("A course", "</script><!-- & \\u2028 é 😀"));

        Response answer = linked("SAFE");
        assertThat(answer.asString())
                .contains("\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028 é ")
                .doesNotContain("<", ">", "&", "\u2028");
        assertThat(answer.jsonPath().getString("name")).isEqualTo("</script><!-- & \u2028 é 😀");
    }

    @Test
    void hasNothingOfACourseThatIsNotOffered() {
        UUID course = catalogue.course(provider, "GONE", ACatalogue.leadingTo(null, "", ""));
        linked("GONE").then().statusCode(200);
        catalogue.state(course, "retired", "deleted");
        linked("GONE").then().statusCode(404).body("type", endsWith(":not-found"));
        linked("NEVER").then().statusCode(404);
        catalogue.course(provider, "BARE", ACatalogue.leadingTo("999/9999/9", "", ""));
        linked("BARE")
                .then()
                .body("educationalCredentialAwarded.name", equalTo("999/9999/9"))
                .body("description", equalTo("A course"));
    }

    private Response linked(String reference) {
        return given().urlEncodingEnabled(false)
                .accept("application/ld+json")
                .get("/v1/providers/" + provider + "/courses/" + reference);
    }
}
