package org.goldenthread.competencecatalogue.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.testing.EventProbe;
import org.goldenthread.testing.EventProbe.Event;
import org.goldenthread.testing.EventSchemas;
import org.junit.jupiter.api.Test;

/** What others are told of courses: each change once, in order, as the schemas say, without texts. */
@QuarkusTest
class CourseEventsTest extends ServiceTest {

    @Test
    void followACourseFromItsPublicationToItsReturn() {
        Partner provider = Partner.trainingProvider("TP-E1");
        String own = "/v1/providers/TP-E1";
        provider.put(own + "/venues/V1", null, AVenue.named("Main hall"));
        var course = ACourse.online().run(ACourse.classroomRun("V1")).with("level", 5);
        String id = provider.put(own + "/courses/R1", null, course.body()).path("id");
        provider.put(own + "/courses/R1", null, course.body());
        provider.put(
                own + "/courses/R1", "*", course.with("title", "Another name").body());
        provider.post(own + "/courses/R1/retirement", "*", null).then().statusCode(200);
        provider.post(
                own + "/courses/batch",
                null,
                Map.of("courses", List.of(Map.of("reference", "R1", "course", course.body()))));

        List<Event> events = EventProbe.of("competence-catalogue.course")
                .await(4, event -> event.key().equals(id));
        assertThat(events)
                .extracting(event -> event.type().replaceAll("org.goldenthread.course.|.v1", ""))
                .containsExactly("published", "published", "withdrawn", "published");
        assertThat(events)
                .allSatisfy(EventSchemas::requireValid)
                .allSatisfy(event -> assertThat(event.payload())
                        .contains("\"TP-E1\"", "\"V1\"", "60326815")
                        .doesNotContain("Another name", "Managers of care homes"));
    }
}
