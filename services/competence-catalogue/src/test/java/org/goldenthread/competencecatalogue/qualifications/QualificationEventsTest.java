package org.goldenthread.competencecatalogue.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.testing.EventProbe;
import org.goldenthread.testing.EventProbe.Event;
import org.goldenthread.testing.EventSchemas;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What others are told of the register, as the schemas say it. */
@QuarkusTest
class QualificationEventsTest extends ServiceTest {

    private static final EventProbe QUALIFICATIONS = EventProbe.of("competence-catalogue.qualification");
    private static final EventProbe TITLES = EventProbe.of("competence-catalogue.qualification-title");

    private final Partner author = Partner.nationalBody();

    @Inject
    QualificationService service;

    @Inject
    Jdbi database;

    @Test
    void everyChangeIsToldWithTheWholeEntry() {
        String number = AnEntry.number();
        String path = AnEntry.path(number);
        author.put(path, null, AnEntry.of("level", 4, "titleCode", 10)).then().statusCode(201);
        author.put(path, null, AnEntry.of("level", 4, "titleCode", 10)).then().statusCode(200);
        author.put(path, author.tag(path), AnEntry.of("level", 5, "starts", "2020-01-31", "titleCode", 10));

        List<Event> told = QUALIFICATIONS.await(2, event -> event.key().equals(number));

        assertThat(told)
                .allSatisfy(EventSchemas::requireValid)
                .extracting(Event::payload)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"level\": 4", "\"version\": 1", "\"units\": []"),
                        second -> assertThat(second)
                                .contains("\"level\": 5", "\"version\": 2", "\"starts\": \"2020-01-31\""));
    }

    @Test
    void anEndIsToldWhenItHasComeAndOnce() throws Exception {
        String number = AnEntry.number();
        LocalDate lastDay = LocalDate.now().plusDays(30);
        author.put(AnEntry.path(number), null, AnEntry.of("operationalEnd", lastDay.toString()))
                .then()
                .statusCode(201);

        clock.set(Instant.parse(lastDay + "T22:30:00Z"));
        service.tellEnds();
        assertThat(countOfEnds(number)).as("on its last day").isZero();
        clock.set(Instant.parse(lastDay.plusDays(1) + "T12:00:00Z"));
        atOnce(service::tellEnds, service::tellEnds, service::tellEnds, service::tellEnds);
        service.tellEnds();

        assertThat(countOfEnds(number)).as("on the day after").isOne();
        List<Event> told = QUALIFICATIONS.await(2, event -> event.key().equals(number));
        assertThat(told)
                .allSatisfy(EventSchemas::requireValid)
                .extracting(event -> event.type().replaceAll("org.goldenthread.qualification.|.v1", ""))
                .containsExactly("registered", "ended");
    }

    @Test
    void anEndOfThePastIsToldAtOnceAndAnotherOneWhenItComes() {
        String number = AnEntry.number();
        String path = AnEntry.path(number);
        author.put(path, null, AnEntry.of("operationalEnd", "2017-12-31"))
                .then()
                .statusCode(201);
        assertThat(countOfEnds(number)).isOne();
        author.put(path, author.tag(path), AnEntry.of("operationalEnd", "2017-12-31", "level", 5));
        assertThat(countOfEnds(number)).isOne();

        author.put(path, author.tag(path), AnEntry.of("operationalEnd", "2199-12-31"))
                .then()
                .statusCode(200);
        assertThat(countOfEnds(number)).isOne();
        author.put(path, author.tag(path), AnEntry.of("operationalEnd", "2018-12-31"))
                .then()
                .statusCode(200);
        assertThat(countOfEnds(number)).isEqualTo(2);
    }

    @Test
    void whatAFileBringsIsToldAsASet() {
        List<String> numbers = Stream.generate(AnEntry::number).limit(3).toList();
        StringBuilder file = new StringBuilder("number,title\n");
        numbers.forEach(number -> file.append(number).append(",From a file\n"));
        Partner.operator()
                .request()
                .contentType("text/csv")
                .body(file.toString())
                .put("/v1/qualifications");

        assertThat(QUALIFICATIONS.await(3, event -> numbers.contains(event.key())))
                .allSatisfy(EventSchemas::requireValid)
                .extracting(Event::key)
                .containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void titlesAreToldFromTheirSeedOn() {
        Map<String, Object> title = Map.of(
                "label",
                "Told",
                "group",
                "Award",
                "level",
                0,
                "leadership",
                false,
                "relevant",
                true,
                "validFrom",
                "2026-09-01");
        author.put("/v1/qualification-titles/9301", null, title).then().statusCode(201);

        List<Event> told = TITLES.await(146, event -> true);

        assertThat(told)
                .allSatisfy(EventSchemas::requireValid)
                .extracting(Event::key)
                .contains("1", "132", "315", "9301");
        assertThat(told)
                .filteredOn(event -> event.key().equals("9301"))
                .extracting(Event::payload)
                .singleElement()
                .asString()
                .contains(
                        "\"label\": \"Told\"",
                        "\"level\": 0",
                        "\"validFrom\": \"2026-09-01\"",
                        "\"validUntil\": null",
                        "\"version\": 1");
    }

    private int countOfEnds(String number) {
        return database.withHandle(handle -> handle.select(
                        "select count(*) from outbox where aggregateid = ? and type = 'org.goldenthread.qualification.ended.v1'",
                        number)
                .mapTo(Integer.class)
                .one());
    }

    private static void atOnce(Runnable... all) throws Exception {
        List<Callable<Object>> calls = new ArrayList<>();
        for (Runnable one : all) {
            calls.add(Executors.callable(one));
        }
        try (var threads = Executors.newFixedThreadPool(all.length)) {
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        }
    }
}
