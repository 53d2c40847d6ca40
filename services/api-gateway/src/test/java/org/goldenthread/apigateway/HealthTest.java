package org.goldenthread.apigateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class HealthTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started"})
    void isUpWhateverItsSurroundingsAre(String address) {
        HttpResponse<String> answer = Api.get(address, "Authorization", "Bearer garbage");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"");
    }

    @Test
    void answersTheSimplestOfProbes() throws IOException {
        assertThat(Api.raw("HEAD /q/health/ready HTTP/1.0")).startsWith("HTTP/1.0 200");
    }
}
