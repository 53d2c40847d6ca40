package org.goldenthread.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a JSON body, which is small, while it is read: when it has a fault, all of its faults are told at once. */
@jakarta.ws.rs.ext.Provider
@Priority(JsonBody.AFTER_COUNTING)
class JsonBody implements ReaderInterceptor {

    static final int AFTER_COUNTING = Priorities.USER + 1000;

    /** Asked for late, as in {@link BodyCounter}. */
    private final Provider<BodyFaults> faults;

    private final Provider<BodyGuard> guard;
    private final CurrentVertxRequest request;

    JsonBody(Provider<BodyFaults> faults, Provider<BodyGuard> guard, CurrentVertxRequest request) {
        this.faults = faults;
        this.guard = guard;
        this.request = request;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isStreamed(context) || !BodyGuard.isJson(String.valueOf(context.getMediaType()))) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readAllBytes();
        context.setInputStream(new ByteArrayInputStream(body));
        Object read = read(context, body);
        List<ProblemError> unusable = faults.get().unusableText(body);
        if (!unusable.isEmpty()) {
            throw ConstraintFaults.problem(unusable);
        }
        return read;
    }

    /** Where bodies may be larger than elsewhere, whoever takes the stream reads it piece by piece, once it is expanded. */
    private boolean isStreamed(ReaderInterceptorContext context) {
        return context.getType() == InputStream.class
                && guard.get().hasLimitOfItsOwn(request.getCurrent().request().path());
    }

    private @Nullable Object read(ReaderInterceptorContext context, byte[] body) throws IOException {
        try {
            return context.proceed();
        } catch (InvalidDefinitionException ours) {
            throw ours;
        } catch (JsonMappingException fault) {
            throw faults.get().all(body, context.getGenericType(), fault);
        } catch (WebApplicationException refused) {
            throw refused.getCause() instanceof JsonMappingException fault
                    ? faults.get().all(body, context.getGenericType(), fault)
                    : refused;
        }
    }
}
