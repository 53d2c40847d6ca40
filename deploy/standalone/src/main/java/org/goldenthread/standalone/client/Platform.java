package org.goldenthread.standalone.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * The platform as partners see it.
 *
 * @param gateway address of the API
 * @param tokens  where tokens are given out
 */
public record Platform(HttpClient http, URI gateway, URI tokens) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String DEMO_SECRET = "demo-secret";

    /** One of the demo clients, with a token fetched now: they live for ten minutes. */
    public Caller as(String client) throws InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + DEMO_SECRET;
        var call = new Call("POST", tokens.getPath(), Map.of(), HttpRequest.BodyPublishers.ofString(form));
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(call.body())
                .build();
        String token =
                exchange(call, request).expect(200).json().path("access_token").asText();
        return withToken(token);
    }

    public Caller withToken(String token) {
        return new Caller(this, token);
    }

    public Caller withoutToken() {
        return new Caller(this, "");
    }

    Answer send(Call call, String token) throws InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(call.path()))
                .timeout(PATIENCE)
                .method(call.method(), call.body());
        request.setHeader("Accept", "application/json");
        call.headers().forEach(request::setHeader);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return exchange(call, request.build());
    }

    private Answer exchange(Call call, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new StepFailedException(call + " at " + request.uri() + " got no answer: " + e, e);
        }
    }
}
