package org.goldenthread.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    @Test
    void passesOnlyTheCurrentStrongTag() {
        String current = ETag.of("2.7");

        ETag.requireMatch("\"2.7\"", current);
        ETag.requireMatch("\"1.0\", \"2.7\"", current);
        ETag.requireMatch("*", current);
        assertThat(problem("\"2.6\"", current)).isEqualTo(Problems.PRECONDITION_FAILED);
        assertThat(problem("W/\"2.7\"", current)).isEqualTo(Problems.PRECONDITION_FAILED);
        assertThat(problem(null, current)).isEqualTo(Problems.PRECONDITION_REQUIRED);
        assertThat(problem(" ", current)).isEqualTo(Problems.PRECONDITION_REQUIRED);
        assertThat(ETag.namesWeakly("W/\"2.7\"", current)).isTrue();
    }

    @Test
    void sendsAnUnchangedThingsTagAsItIs() {
        String current = ETag.of("1.0");

        var unchanged = ETag.unlessUnchanged("W/\"1.0\"", current, () -> "body").build();
        assertThat(unchanged.getStatus()).isEqualTo(304);
        assertThat(unchanged.hasEntity()).isFalse();
        assertThat(unchanged.getHeaderString("ETag")).isEqualTo("\"1.0\"");
        var changed = ETag.unlessUnchanged("\"0.9\"", current, () -> "body").build();
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getEntity()).isEqualTo("body");
        assertThat(changed.getHeaderString("ETag")).isEqualTo("\"1.0\"");
    }

    @Test
    void refusesEveryTagOfWhatDoesNotExist() {
        ETag.refuseMatch(null);
        assertThatThrownBy(() -> ETag.refuseMatch("*")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> ETag.refuseMatch("\"0\"")).isInstanceOf(ProblemException.class);
    }

    @Test
    void pagesThroughAShortList() {
        List<String> all = List.of("a", "b", "c", "d");

        Page<String> first = Page.within(all, 3, null, name -> name);
        assertThat(first.items()).containsExactly("a", "b", "c");
        Page<String> second = Page.within(all, 3, first.next(), name -> name);
        assertThat(second.items()).containsExactly("d");
        assertThat(second.next()).isNull();
        assertThat(Page.within(all, 4, null, name -> name).next()).isNull();
        assertThatThrownBy(() -> Page.within(all, 3, Cursor.of("x"), name -> name))
                .isInstanceOf(ProblemException.class);
    }

    private static ProblemType problem(String ifMatch, String current) {
        try {
            ETag.requireMatch(ifMatch, current);
            throw new AssertionError("passed");
        } catch (ProblemException e) {
            return e.type();
        }
    }

    @Test
    void waitsAsLongAsPreferredButNotLongerThanThirtySeconds() {
        assertThat(Preference.wait("wait=10")).isEqualTo(Duration.ofSeconds(10));
        assertThat(Preference.wait("respond-async, wait=7")).isEqualTo(Duration.ofSeconds(7));
        assertThat(Preference.wait("wait=9999")).isEqualTo(Duration.ofSeconds(30));
        assertThat(Preference.wait("respond-async")).isZero();
        assertThat(Preference.wait("wait=soon")).isZero();
        assertThat(Preference.wait(null)).isZero();
    }

    @Test
    void givesIdsThatSortByTime() {
        Instant before = Instant.now();
        List<UUID> ids = Stream.generate(Ids::next).limit(1000).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids.stream().map(UUID::toString).map(id -> id.substring(0, 13)))
                .isSorted();
        assertThat(Ids.firstOf(before).toString())
                .isLessThanOrEqualTo(ids.getFirst().toString());
        assertThat(Ids.firstOf(before.plusSeconds(5)).toString())
                .isGreaterThan(ids.getLast().toString());
    }

    @Test
    void writesReportsThatASpreadsheetDoesNotRun() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvReport.to(out)) {
            csv.row(Arrays.asList("=1+1", "+44", "-x", "@a", "\tb", "plain", -5, null, "a,\"b\"\nc"));
        }
        assertThat(out.toString(UTF_8)).isEqualTo("'=1+1,'+44,'-x,'@a,'\tb,plain,-5,,\"a,\"\"b\"\"\nc\"\r\n");
    }

    @Test
    void readsOnlyCursorsItGave() {
        assertThat(Cursor.position(Cursor.of("LA-212"), "", text -> text)).isEqualTo("LA-212");
        assertThat(Cursor.position(null, "start", text -> text)).isEqualTo("start");
        assertThatThrownBy(() -> Cursor.position("%%%", 0, Integer::parseInt)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.position("AA", "", text -> text)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.position(Cursor.of("x"), 0, Integer::parseInt))
                .isInstanceOf(ProblemException.class);
    }
}
