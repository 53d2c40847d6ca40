package org.goldenthread.apigateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10                       | 10",
                "Wait=\"10\"                   | 10",
                "respond-async, wait=5         | 5",
                "respond-async;x=1 ,wait = 5   | 5",
                "wait=31                       | 30",
                "wait=99999                    | 30",
                "wait=99999999999              | 0",
                "wait=-1                       | 0",
                "wait=x                        | 0",
                "awaits=5                      | 0",
                "''                            | 0",
            })
    void readsHowLongACallerWaits(String prefer, int seconds) {
        assertThat(Wait.of(List.of(prefer), Duration.ofSeconds(30))).hasSeconds(seconds);
    }

    @Test
    void readsEveryPreference() {
        assertThat(Wait.of(List.of("return=minimal", "wait=3"), Duration.ofSeconds(30)))
                .hasSeconds(3);
        assertThat(Wait.of(List.of(), Duration.ofSeconds(30))).isZero();
    }
}
