package org.goldenthread.standalone.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.StepFailedException;

/** From what a manager needs to the competence, and from the competence to the course that a provider has for it. */
final class CourseForACompetence {
    /** With a letter left out, as people write. */
    static final String NEED = "recruitment and retension";

    private static final String PROVIDER = "TP-001";
    private static final String COURSE = "/v1/providers/" + PROVIDER + "/courses/SAFER-RECRUITMENT";

    private final Caller provider;
    private final Caller anyone;

    CourseForACompetence(Caller provider, Caller anyone) {
        this.provider = provider;
        this.anyone = anyone;
    }

    /** The published competence that fits the need best. */
    JsonNode competence() throws InterruptedException {
        String query = URLEncoder.encode(NEED, StandardCharsets.UTF_8);
        JsonNode first = anyone.get("/v1/competences?limit=1&q=" + query)
                .expect(200)
                .json()
                .at("/items/0");
        if (first.isMissingNode()) {
            throw new StepFailedException("No competence was found for: " + NEED);
        }
        return first;
    }

    /** Says what became of it: added, or as it was. */
    String push(JsonNode competence) throws InterruptedException {
        Answer known = provider.get(COURSE).expect(200, 404);
        Call put = Call.put(COURSE).json(course(competence.path("id").asText()));
        Answer answer = provider.send(known.status() == 404 ? put : put.ifMatch(known.etag()))
                .expect(200, 201);
        return answer.json().at("/course/title").asText() + ": " + (answer.status() == 201 ? "added" : "there already");
    }

    private static Map<String, Object> course(String competence) {
        Map<String, Object> run = Map.of(
                "reference", "SR-ONLINE",
                "title", "Safer recruitment and retention in care",
                "mode", "online",
                "flexibleStart", true,
                "url", "https://care-academy.example/safer-recruitment",
                "cost", 120,
                "duration", Map.of("value", 6, "unit", "weeks"));
        return Map.of(
                "title", "Safer recruitment and retention in care",
                "whoFor", "Managers who choose and keep staff in adult social care.",
                "whatYouWillLearn", "Planning, choosing, checking and keeping the people that a service needs.",
                "courseType", "nonRegulated",
                "sector", "healthAndSocialCare",
                "educationLevel", "4",
                "awardingBody", "None",
                "level", 4,
                "competences", List.of(competence),
                "runs", List.of(run));
    }

    /** The courses that cover it, as a table. */
    String courses(JsonNode competence) throws InterruptedException {
        JsonNode found = anyone.get(
                        "/v1/courses?competence=" + competence.path("id").asText())
                .expect(200)
                .json()
                .path("items");
        if (found.isEmpty()) {
            throw new StepFailedException("No course was found for the competence " + competence);
        }
        var table = new TextTable(3, List.of("Course", "Provider", "Mode", "From £"));
        for (JsonNode course : found) {
            table.row(List.of(
                    course.path("title").asText(),
                    course.path("providerName").asText(),
                    course.at("/modes/0").asText(),
                    "%.2f".formatted(course.path("fromCost").asDouble())));
        }
        return "\n" + table + "\n";
    }
}
