package org.goldenthread.apigateway.documentation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Something of ours to be read, with a tag that changes when it does. */
record Document(String mediaType, Buffer body, String etag) {

    static Document of(String mediaType, byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Document(
                    mediaType, Buffer.buffer(body), "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void send(RoutingContext request) {
        HttpServerResponse answer = request.response()
                .putHeader("ETag", etag)
                // kept, but asked about each time: it is small talk when nothing has changed
                .putHeader("Cache-Control", "no-cache");
        if (isKnown(request.request().getHeader("If-None-Match"))) {
            answer.setStatusCode(304).end();
        } else {
            answer.putHeader("Content-Type", mediaType).end(body);
        }
    }

    private boolean isKnown(@org.jspecify.annotations.Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
}
