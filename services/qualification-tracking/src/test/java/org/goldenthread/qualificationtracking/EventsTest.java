package org.goldenthread.qualificationtracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.testing.EventProbe;
import org.goldenthread.testing.EventProbe.Event;
import org.goldenthread.testing.EventSchemas;
import org.junit.jupiter.api.Test;

/** What others are told: the facts, in order, as their schemas say, and no person's data. */
@QuarkusTest
class EventsTest extends ServiceTest {

    @Test
    void followAReturnFromSubmissionToItsCorrection() {
        String employer = anEmployer();
        Partner submitter = Partner.authority(employer);
        Partner director = Partner.director(employer);
        String path = submitter.opens(anOpenCollection());
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row(),
                AFile.workers().with("QUALWT01", "INDUCTION").row("QUALWT01=64,2027", "INDUCTION=1"));
        submitter.submits(path, null).then().statusCode(201);
        director.signsOff(path).then().statusCode(200);
        submitter.post(path + "/corrections", submitter.tag(path), null);
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("STATUS=UPDATE"),
                AFile.workers().row("STATUS=UPDATE", "QUALACH02=62,2020"));
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        director.signsOff(path).then().statusCode(200);

        List<Event> returns = of("return", employer, 5);
        assertThat(returns)
                .extracting(event -> event.type().replaceAll("org.goldenthread.return.|.v1", ""))
                .containsExactly("submitted", "signed-off", "submitted", "superseded", "signed-off");
        List<Event> qualifications = of("qualification", employer, 3);
        assertThat(qualifications)
                .extracting(Event::payload)
                .satisfiesExactly(
                        towards -> assertThat(towards).contains("\"64\"", "\"workingTowards\"", "2027"),
                        held -> assertThat(held).contains("\"132\"", "\"held\"", "2018"),
                        added -> assertThat(added).contains("\"62\"", "\"held\"", "2020"));
        List<Event> all = Stream.of(returns, qualifications, of("organisation", employer, 1))
                .flatMap(List::stream)
                .toList();
        assertThat(all)
                .allSatisfy(EventSchemas::requireValid)
                .noneMatch(event -> event.payload().contains("AB123456C")
                        || event.payload().contains("Staff 1")
                        || event.payload().contains("LS1"));
    }

    private static List<Event> of(String noun, String employer, int count) {
        return EventProbe.of("qualification-tracking." + noun)
                .await(count, event -> event.payload().contains(employer));
    }
}
