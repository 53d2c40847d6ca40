package org.goldenthread.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String VALID = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void continuesAValidTraceInASpanOfItsOwn() {
        TraceContext trace = TraceContext.continuing(List.of(VALID));

        assertThat(trace.traceparent())
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                .isNotEqualTo(VALID);
    }

    @Test
    void toleratesWhatALaterVersionAdds() {
        assertThat(TraceContext.continuing(List.of("01-" + TRACE + "-00f067aa0ba902b7-01-more"))
                        .traceId())
                .isEqualTo(TRACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-00f067aa0ba902b7-01",
                VALID + "-more",
                VALID + "\n"
            })
    void startsATraceWhereNoneIsValid(String traceparent) {
        assertStartsAfresh(List.of(traceparent));
    }

    @Test
    void startsATraceWhereTwoAreGiven() {
        assertStartsAfresh(List.of(VALID, VALID));
        assertStartsAfresh(List.of());
    }

    private static void assertStartsAfresh(List<String> headers) {
        TraceContext trace = TraceContext.continuing(headers);

        assertThat(trace.traceId()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
        assertThat(trace.traceparent()).endsWith("-00");
    }
}
