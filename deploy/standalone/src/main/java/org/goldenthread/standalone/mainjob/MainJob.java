package org.goldenthread.standalone.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.Platform;
import org.goldenthread.standalone.client.StepFailedException;
import org.goldenthread.standalone.console.Console;

/** From a council's files to a national table, and from a competence to a course: a line on the console for each step. */
public final class MainJob {
    private final Console console;
    private final Platform platform;
    private final InstantSource clock;
    private long stepStart;

    public MainJob(Console console, Platform platform, InstantSource clock) {
        this.console = console;
        this.platform = platform;
        this.clock = clock;
    }

    /**
     * Sees to it that the organisations of the demo clients and an open collection are there.
     *
     * @throws StepFailedException if the platform does not let it
     */
    public void prepare() throws InterruptedException {
        stepStart = System.nanoTime();
        step("Register", new Setup(platform, clock).run());
    }

    /**
     * Does it all, the second time as a correction of the first.
     *
     * @throws StepFailedException if a step does not give what it should
     */
    public void run() throws InterruptedException {
        stepStart = System.nanoTime();
        Caller authority = platform.as("demo-authority");
        var table = new NationalTable(platform.as("demo-national-body"));
        String tableBefore = table.version();
        CouncilReturn councilReturn = CouncilReturn.open(authority);
        step("Open the return", councilReturn.describe());

        SampleReturn faulty = Sample.of(councilReturn.revision(), councilReturn.hasRecord());
        upload(councilReturn, faulty, "Upload, with faults");
        showIssues(councilReturn);
        upload(councilReturn, faulty.corrected(), "Upload, corrected");
        validateCorrected(councilReturn);

        JsonNode receipt = councilReturn.submit();
        step("Submit", "receipt " + receipt.path("id").asText());
        console.line(ReceiptText.of(receipt));
        councilReturn.signOff(platform.as("demo-director"));
        step("Sign off", "revision " + councilReturn.revision() + " is SIGNED_OFF, by demo-director, and counts");

        String text = table.awaitAfter(tableBefore);
        step("National table", "pulled by demo-national-body");
        console.line(text);
        findACourse();
    }

    private void findACourse() throws InterruptedException {
        var search = new CourseForACompetence(platform.as("demo-training-provider"), platform.withoutToken());
        JsonNode competence = search.competence();
        step(
                "Find a competence",
                "'%s' is %s %s, %s"
                        .formatted(
                                CourseForACompetence.NEED,
                                competence.path("code").asText(),
                                competence.path("statement").asText(),
                                competence.path("frameworkTitle").asText()));
        step("Bring in a course", search.push(competence) + ", by demo-training-provider");
        String courses = search.courses(competence);
        step("Courses for it", "found by the competence");
        console.line(courses);
    }

    private void upload(CouncilReturn councilReturn, SampleReturn sample, String label) throws InterruptedException {
        var rows = new StringBuilder();
        for (FileKind kind : FileKind.values()) {
            long count = councilReturn.upload(kind, Sample.file(sample, kind));
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append(count)
                    .append(" rows of ")
                    .append(kind.pathName());
        }
        step(label, rows.toString());
    }

    private void showIssues(CouncilReturn councilReturn) throws InterruptedException {
        councilReturn.validate();
        requireThat(councilReturn.errors() > 0 && councilReturn.is("REJECTED"), "A return with faults", councilReturn);
        step("Validate", councilReturn.verdict());
        console.line(IssueText.summary(councilReturn.get("/issues/summary")));
        console.line(IssueText.examples(councilReturn.get("/issues?severity=error&limit=3")));
    }

    private void validateCorrected(CouncilReturn councilReturn) throws InterruptedException {
        councilReturn.validate();
        boolean accepted = councilReturn.is("ACCEPTED") || councilReturn.is("ACCEPTED_WITH_WARNINGS");
        requireThat(councilReturn.errors() == 0 && accepted, "The corrected return", councilReturn);
        step("Validate", councilReturn.verdict() + "; on the record " + councilReturn.differences());
    }

    private static void requireThat(boolean asExpected, String what, CouncilReturn councilReturn)
            throws InterruptedException {
        if (!asExpected) {
            throw new StepFailedException(what + " was " + councilReturn.verdict() + "\n"
                    + IssueText.summary(councilReturn.get("/issues/summary")));
        }
    }

    private void step(String label, String outcome) {
        long now = System.nanoTime();
        console.took(label, Duration.ofNanos(now - stepStart), outcome);
        stepStart = now;
    }
}
