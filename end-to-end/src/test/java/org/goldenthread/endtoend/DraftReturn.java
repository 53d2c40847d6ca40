package org.goldenthread.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;

/** An organisation's open return to the collection 2026. */
record DraftReturn(Caller caller, String path) {

    static DraftReturn open(Caller caller, String organisation) throws InterruptedException {
        Answer answer = caller.send(
                        Call.post("/v1/returns").json(Map.of("collection", "2026", "organisation", organisation)))
                .expect(200, 201);
        return new DraftReturn(caller, "/v1/returns/" + answer.json().path("id").asText());
    }

    Answer get() throws InterruptedException {
        return caller.get(path).expect(200);
    }

    /** With the newest tag, where it is wanted. */
    Answer send(Call call) throws InterruptedException {
        return caller.send(call.ifMatch(get().etag()));
    }

    void upload(SampleReturn sample) throws InterruptedException {
        for (FileKind kind : FileKind.values()) {
            send(file(kind).csv(bytes(sample, kind))).expect(200);
        }
    }

    Call file(FileKind kind) {
        return Call.put(path + "/files/" + kind.pathName());
    }

    static byte[] bytes(SampleReturn sample, FileKind kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            sample.write(kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
