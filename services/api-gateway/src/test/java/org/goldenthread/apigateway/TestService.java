package org.goldenthread.apigateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A service behind the gateway that does what the query parameter {@code do} asks: by default, tells what it received. */
public final class TestService {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();

    public TestService() {
        server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .requestHandler(this::handle)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public String address() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    /** Lets requests that came with {@code do=hold} be read. */
    public void release() {
        for (Runnable next = held.poll(); next != null; next = held.poll()) {
            next.run();
        }
    }

    /** How many requests with {@code do=hold} are here. */
    public int holds() {
        return held.size();
    }

    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void handle(HttpServerRequest request) {
        switch (request.getParam("do", "tell")) {
            case "tell" -> tell(request);
            case "hold" -> {
                request.pause();
                var context = vertx.getOrCreateContext();
                held.add(() -> context.runOnContext(go -> {
                    tell(request);
                    request.resume();
                }));
            }
            case "silence" -> request.resume();
            case "break" -> request.connection().close();
            case "half" -> {
                request.response().setChunked(true).write("x".repeat(1000));
                vertx.setTimer(100, late -> request.connection().close());
            }
            case "long" -> request.response().end("x".repeat(Integer.parseInt(request.getParam("bytes"))));
            case "stall" -> request.response().setChunked(true).write("x".repeat(1000));
            case "late" -> {
                request.pause();
                vertx.setTimer(Long.parseLong(request.getParam("ms")), late -> {
                    tell(request);
                    request.resume();
                });
            }
            case "early" -> {
                request.pause();
                request.response()
                        .setStatusCode(400)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"status\":400}");
            }
            case "status" ->
                request.response()
                        .setStatusCode(Integer.parseInt(request.getParam("code")))
                        .putHeader("ETag", "\"1\"")
                        .end();
            case "headers" -> headers(request);
            default -> request.response().setStatusCode(500).end();
        }
    }

    private static void headers(HttpServerRequest request) {
        request.response()
                .putHeader("Server", "secret/1.0")
                .putHeader("X-Powered-By", "secret")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("RateLimit", "\"other\";r=1;t=1")
                .putHeader("Connection", "Hop")
                .putHeader("Hop", "secret")
                .putHeader("Cache-Control", "private, max-age=5")
                .putHeader("ETag", "\"1\"")
                .putHeader("Link", "</v1/returns?after=x>; rel=\"next\"")
                .end("[]");
    }

    private static void tell(HttpServerRequest request) {
        MessageDigest digest = sha256();
        long[] bytes = {0};
        request.handler(part -> {
            bytes[0] += part.length();
            digest.update(part.getBytes());
        });
        request.endHandler(end -> {
            JsonObject headers = new JsonObject();
            request.headers()
                    .names()
                    .forEach(name -> headers.put(
                            name.toLowerCase(java.util.Locale.ROOT),
                            new JsonArray(request.headers().getAll(name))));
            JsonObject told = new JsonObject()
                    .put("method", request.method().name())
                    .put("uri", request.uri())
                    .put("headers", headers)
                    .put("bytes", bytes[0])
                    .put("sha256", HexFormat.of().formatHex(digest.digest()));
            Buffer body = told.toBuffer();
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Content-Length", String.valueOf(body.length()))
                    .end(body);
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
