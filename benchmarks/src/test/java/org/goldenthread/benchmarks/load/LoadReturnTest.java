package org.goldenthread.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadReturnTest {

    private FakeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new FakeGateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void sendsAReturnFromTheFirstByteToTheReceipt() {
        assertThat(load("--warm-up=0", "--repeat=1")).isZero();
        assertThat(gateway.requests())
                .containsExactly(
                        "POST /token",
                        "POST /v1/returns",
                        "PUT /v1/returns/r1/files/workplaces",
                        "PUT /v1/returns/r1/files/workers",
                        "PUT /v1/returns/r1/files/training",
                        "POST /v1/returns/r1/validation",
                        "GET /v1/returns/r1",
                        "GET /v1/returns/r1",
                        "POST /v1/returns/r1/submission");
    }

    @Test
    void correctsTheReturnWhenItSendsAgain() {
        assertThat(load("--warm-up=1", "--repeat=2")).isZero();
        assertThat(gateway.requests())
                .filteredOn(request -> request.endsWith("/submission"))
                .hasSize(3);
        assertThat(gateway.requests())
                .filteredOn(request -> request.endsWith("/corrections"))
                .hasSize(2);
    }

    @Test
    void failsWhenTheReturnIsNotAccepted() {
        gateway.validatesTo("REJECTED");

        assertThat(load("--warm-up=0", "--repeat=1")).isEqualTo(1);
        assertThat(gateway.requests()).endsWith("GET /v1/returns/r1/issues/summary");
    }

    @Test
    void failsWhenTheTokenIsRefused() {
        assertThat(load("--secret=wrong")).isEqualTo(1);
        assertThat(gateway.requests()).containsExactly("POST /token");
    }

    @Test
    void failsWhenNothingAnswers() {
        gateway.close();

        assertThat(load()).isEqualTo(1);
    }

    private int load(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--gateway=" + gateway.address(),
                "--token-address=" + gateway.address() + "/token",
                "--workplaces=2",
                "--workers=20",
                "--training=10"));
        arguments.addAll(List.of(options));
        return LoadReturn.run(arguments.toArray(String[]::new));
    }
}
