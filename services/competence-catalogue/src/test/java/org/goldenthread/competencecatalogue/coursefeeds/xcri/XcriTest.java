package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.coursefeeds.ACatalogue;
import org.goldenthread.competencecatalogue.coursefeeds.OfACatalogue;
import org.junit.jupiter.api.Test;

/** The rules of XCRI-CAP 1.2 that the published checks of its feeds hold, each as one assertion. */
@QuarkusTest
class XcriTest extends OfACatalogue {

    private static final String UNTYPED = "dc:identifier[not(@xsi:type)]";

    private ACatalogDocument aWholeCatalogue() {
        catalogue.venue(provider, "V1", "0113 496 0000");
        catalogue.venue(provider, "V2", null);
        String qualification = catalogue.qualification("Diploma in leadership", null, null);
        catalogue.course(provider, "WHOLE", ACatalogue.WHOLE.formatted(qualification, ""));
        catalogue.course(provider, "OTHER", ACatalogue.WHOLE.formatted(qualification, ""));
        catalogue.course(provider, "UNKNOWN", ACatalogue.leadingTo("999/9999/9", "", ""));
        return read();
    }

    @Test
    void hasOneCatalogWithOneProvider() {
        ACatalogDocument xml = aWholeCatalogue();

        assertThat(Instant.parse(xml.one("/x:catalog/@generated"))).isBefore(Instant.now());
        assertThat(xml.one("/x:catalog/dc:description")).isNotBlank();
        assertThat(xml.count("/x:catalog/x:provider")).isEqualTo(1);
        assertThat(xml.one("/x:catalog/x:provider/dc:title")).isEqualTo("Provider & Sons " + provider);
        assertThat(xml.one("/x:catalog/x:provider/" + UNTYPED)).satisfies(XcriTest::isAnAddress);
        assertThat(xml.one("/x:catalog/x:provider/mlo:url")).satisfies(XcriTest::isAnAddress);
        assertThat(xml.count("/x:catalog/x:provider/x:course")).isEqualTo(3);
    }

    @Test
    void saysWhereEveryProviderIs() {
        ACatalogDocument xml = aWholeCatalogue();

        int providers = xml.count("//x:provider");
        assertThat(providers).isEqualTo(5);
        assertThat(xml.count("//x:provider[count(mlo:location) = 1]")).isEqualTo(providers);
        assertThat(xml.count("//mlo:location[count(mlo:postcode) = 1]")).isEqualTo(providers);
        assertThat(xml.count("//mlo:location[count(mlo:address) >= 1]")).isEqualTo(providers);
        assertThat(xml.count("//mlo:location[count(mlo:phone) = 1]")).isEqualTo(providers);
        assertThat(xml.count("//mlo:location[count(mlo:email) = 1]")).isEqualTo(providers);
        assertThat(xml.count("//mlo:location[count(mlo:town) = 1]")).isEqualTo(providers);
        assertThat(xml.all("//mlo:postcode")).containsOnly("LS1 1AA");
    }

    @Test
    void givesEveryIdentifierOnceAndAsAnAddress() {
        ACatalogDocument xml = aWholeCatalogue();

        for (String element : List.of("x:course", "x:presentation")) {
            assertThat(xml.count("//" + element + "[count(" + UNTYPED + ") = 1]"))
                    .isEqualTo(xml.count("//" + element));
            assertThat(xml.all("//" + element + "/" + UNTYPED))
                    .doesNotHaveDuplicates()
                    .allSatisfy(XcriTest::isAnAddress);
        }
        assertThat(xml.all("//x:course/dc:identifier[@xsi:type]")).contains("WHOLE", "OTHER");
        assertThat(xml.count("//mlo:qualification/" + UNTYPED)).isZero();
        assertThat(xml.count("//x:venue//" + UNTYPED)).isZero();
    }

    @Test
    void saysOfEveryCourseWhatAnAggregatorNeeds() {
        ACatalogDocument xml = aWholeCatalogue();

        int courses = xml.count("//x:course");
        for (String element : List.of("dc:title", "dc:description", "mlo:url", "x:abstract")) {
            assertThat(xml.count("//x:course[count(" + element + ") = 1]"))
                    .as(element)
                    .isEqualTo(courses);
        }
        assertThat(xml.count("//x:course[count(dc:subject) >= 1]")).isEqualTo(courses);
        assertThat(xml.all("//x:course/dc:subject"))
                .allMatch(subject -> subject.matches("[A-Za-z0-9\\s]+"))
                .contains("Health Social Care");
        assertThat(xml.all("//x:abstract")).allMatch(text -> text.length() <= 140);
        assertThat(xml.all("//mlo:url")).allSatisfy(XcriTest::isAnAddress);
        assertThat(xml.count("//x:course[count(x:presentation) >= 1]")).isEqualTo(courses);
        assertThat(xml.all("//dc:description | //x:learningOutcome | //mlo:assessment | //mlo:prerequisite"))
                .allMatch(text -> !text.isBlank() && text.length() <= 4000);
        assertThat(xml.count("//mlo:level | //mlo:hasPart | //mlo:isPartOf | //dc:date"))
                .isZero();
    }

    @Test
    void namesTheQualificationWithItsBodyAndTheCreditWithItsLevel() {
        ACatalogDocument xml = aWholeCatalogue();

        assertThat(xml.count("//mlo:qualification")).isEqualTo(3);
        assertThat(xml.count("//mlo:qualification[count(dc:title) = 1 and count(x:awardedBy) >= 1 and dc:identifier]"))
                .isEqualTo(3);
        assertThat(xml.all("//mlo:qualification/dc:title")).containsOnly("Diploma in leadership", "999/9999/9");
        assertThat(xml.all("//mlo:qualification/x:awardedBy")).containsOnly("A body", "Not known");
        assertThat(xml.all("//mlo:qualification/dcterms:educationLevel")).containsOnly("Level 5");
        assertThat(xml.count("//mlo:credit")).isEqualTo(2);
        assertThat(
                        xml.count(
                                "//mlo:credit[count(credit:scheme) = 1 and count(credit:level) = 1 and count(credit:value) = 1]"))
                .isEqualTo(2);
        assertThat(xml.all("//credit:value")).allMatch(value -> value.matches("[1-9][0-9]*"));
    }

    @Test
    void makesEachRunAPresentation() {
        ACatalogDocument xml = aWholeCatalogue();

        int presentations = xml.count("//x:presentation");
        assertThat(presentations).isEqualTo(11);
        for (String element : List.of(
                "mlo:start", "mlo:duration", "x:applyTo", "x:studyMode", "x:attendanceMode", "x:attendancePattern")) {
            assertThat(xml.count("//x:presentation[count(" + element + ") = 1]"))
                    .as(element)
                    .isEqualTo(presentations);
        }
        assertThat(xml.count("//x:presentation[count(x:end) > 1 or count(mlo:cost) > 1]"))
                .isZero();
        assertThat(xml.all("//x:applyTo")).allSatisfy(XcriTest::isAnAddress);
        assertThat(xml.all("//mlo:duration/@interval")).containsOnly("P40W", "PT12H", "P1Y", "PT45M", "P3D", "P2D");
        assertThat(xml.all("//mlo:duration")).contains("40 weeks", "12 hours", "1 year");
        assertThat(xml.all("//mlo:start/@dtf")).containsOnly("2027-09-01", "2027-10-01");
        assertThat(xml.all("//mlo:start[not(@dtf)]")).containsOnly("Flexible");
        assertThat(xml.all("//mlo:cost")).contains("£1250.50. Bursaries", "Free", "£900", "£0");
    }

    @Test
    void speaksTheVocabularies() {
        ACatalogDocument xml = aWholeCatalogue();

        assertThat(vocabulary(xml, "studyMode"))
                .containsOnly("FT Full time", "PT Part time", "FL Flexible", "NK Not known");
        assertThat(vocabulary(xml, "attendanceMode"))
                .containsOnly(
                        "CM Campus",
                        "ON Online (no attendance)",
                        "WB Work-based",
                        "MM Mixed mode",
                        "NC Face-to-face non-campus");
        assertThat(vocabulary(xml, "attendancePattern"))
                .containsOnly("EV Evening", "WE Weekend", "DR Day/Block release", "CS Customised");
    }

    @Test
    void givesACampusExactlyOneVenueAndAVenueExactlyOneProvider() {
        ACatalogDocument xml = aWholeCatalogue();

        assertThat(xml.count("//x:presentation[x:attendanceMode/@identifier = 'CM']"))
                .isEqualTo(2);
        assertThat(xml.count("//x:presentation[x:attendanceMode/@identifier = 'CM' and count(x:venue) = 1]"))
                .isEqualTo(2);
        assertThat(xml.count("//x:venue[count(x:provider) = 1 and count(*) = 1]"))
                .isEqualTo(xml.count("//x:venue"));
        assertThat(xml.all("//x:venue/x:provider/dc:title")).containsOnly("Centre V1", "Centre V2");
    }

    @Test
    void cutsALongAbstractAtAWord() {
        String words = "Leading people well ".repeat(40);
        catalogue.course(
                provider, "LONG", ACatalogue.WHOLE.formatted("", "").replace("How to lead a team & a service.", words));

        assertThat(read().one("//x:abstract"))
                .hasSizeLessThanOrEqualTo(140)
                .hasSizeGreaterThan(120)
                .endsWith("…")
                .doesNotContain("peopl…");
    }

    @Test
    void isWellFormedWhateverTextComes() {
        String text = "\\u0001\\u000b\\ud800]]> & <b>\\\"'</b> \\uffff é 😀 \\ud83d\\ude00 =1+1 <!-- --";
        catalogue.course(
                provider, "TEXT", ACatalogue.leadingTo(null, "", "").replace("A course", text.replace("\\ud800", "")));
        database.useHandle(handle ->
                handle.execute("update provider set name = ? where code = ?", "\u0001A \ud800\uffff<&>", provider));

        ACatalogDocument xml = read();
        assertThat(xml.one("//x:course/dc:title")).isEqualTo("]]> & <b>\"'</b>  é 😀 😀 =1+1 <!-- --");
        assertThat(xml.one("/x:catalog/x:provider/dc:title")).startsWith("A ").endsWith("<&>");
    }

    @Test
    void leavesOutWhatIsNotOffered() {
        UUID course = catalogue.course(provider, "GONE", ACatalogue.leadingTo(null, "", ""));
        assertThat(read().count("//x:course")).isEqualTo(1);
        catalogue.state(course, "retired", "deleted");
        assertThat(read().count("//x:course")).isZero();
        given().get("/v1/providers/TP-NOBODY/xcri").then().statusCode(404).body("type", endsWith(":not-found"));
    }

    @Test
    void writesTwentyThousandCourses() {
        String document = ACatalogue.WHOLE.formatted("", "");
        database.useHandle(handle -> handle.execute("""
                insert into course (id, provider, reference, title, state, document, digest, created_at, changed_at, version)
                select gen_random_uuid(), ?, 'C' || n, 'A course', 'published', cast(? as jsonb), 'x', now(), now(), 0
                from generate_series(1, 20000) n""", provider, document));

        byte[] xml = given().get("/v1/providers/" + provider + "/xcri").asByteArray();
        assertThat(ACatalogDocument.count(xml, "course")).isEqualTo(20_000);
        assertThat(ACatalogDocument.count(xml, "presentation")).isEqualTo(100_000);
        database.useHandle(handle -> handle.execute("delete from course where provider = ?", provider));
    }

    private static List<String> vocabulary(ACatalogDocument xml, String element) {
        List<String> captions = xml.all("//x:" + element);
        List<String> identifiers = xml.all("//x:" + element + "/@identifier");
        assertThat(identifiers).hasSameSizeAs(captions);
        return IntStream.range(0, captions.size())
                .mapToObj(i -> identifiers.get(i) + " " + captions.get(i))
                .toList();
    }

    private static void isAnAddress(String text) {
        assertThat(URI.create(text).getScheme()).isIn("http", "https");
        assertThat(URI.create(text).getHost()).isNotNull();
    }

    private ACatalogDocument read() {
        Response answer = given().accept("application/xml").get("/v1/providers/" + provider + "/xcri");
        answer.then().statusCode(200).contentType("application/xml");
        return ACatalogDocument.parse(answer.asByteArray());
    }
}
