package org.goldenthread.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.goldenthread.problem.Problems;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A resource that uses everything the library offers. */
@Path("/notes")
class NoteResource {

    /** Holds writers back while a test looks at what happens meanwhile. */
    static volatile CountDownLatch gate = new CountDownLatch(0);

    /** A permit for every writer that has come as far as the gate. */
    static final Semaphore ARRIVED = new Semaphore(0);

    record Note(String text) {}

    private final Idempotency idempotency;
    private final Jdbi database;
    private final CurrentCaller caller;

    NoteResource(Idempotency idempotency, Jdbi database, CurrentCaller caller) {
        this.idempotency = idempotency;
        this.database = database;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("write")
    public Response write(@HeaderParam(Idempotency.KEY) @Nullable String key, Note note) {
        return idempotency.answer(key, note, () -> {
            database.useHandle(handle -> handle.execute("insert into note (text) values (?)", note.text()));
            awaitGate();
            if (note.text().equals("refused")) {
                throw Problems.INVALID_REQUEST.with("This note is refused.");
            }
            return Response.created(URI.create("/notes/1"))
                    .entity(note)
                    .header("ETag", ETag.of(1))
                    .build();
        });
    }

    private static void awaitGate() {
        try {
            ARRIVED.release();
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @GET
    @RolesAllowed("**")
    public Page<Integer> list(
            @QueryParam("limit") @DefaultValue("3") int limit, @QueryParam("after") @Nullable String after) {
        int from = Cursor.position(after, 0, Integer::parseInt);
        List<Integer> found =
                IntStream.rangeClosed(from + 1, 7).limit(limit + 1L).boxed().toList();
        return Page.of(found, limit, last -> last);
    }

    @GET
    @Path("/drafts")
    @PermitAll
    public Map<String, String> drafts() {
        return Map.of("of", Objects.requireNonNullElse(caller.organisationWith("write"), "nobody"));
    }

    @GET
    @Path("/organisation")
    @RolesAllowed("write")
    public Map<String, String> organisation() {
        return Map.of("of", caller.organisation());
    }
}
