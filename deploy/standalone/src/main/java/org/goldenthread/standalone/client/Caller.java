package org.goldenthread.standalone.client;

/** Somebody with a token, or with none. */
public record Caller(Platform platform, String token) {

    public Answer send(Call call) throws InterruptedException {
        return platform.send(call, token);
    }

    public Answer get(String path) throws InterruptedException {
        return send(Call.get(path));
    }
}
