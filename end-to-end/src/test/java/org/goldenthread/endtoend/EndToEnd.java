package org.goldenthread.endtoend;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test class the same platform, which is started with the first of them and stopped after the last. */
final class EndToEnd implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(EndToEnd.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningPlatform.class;
    }

    @Override
    public RunningPlatform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Attempt.class, type -> Attempt.make(), Attempt.class)
                .platform();
    }

    /** The one attempt to start it: when it fails, every test fails with that, without another. */
    private record Attempt(
            @Nullable RunningPlatform started, @Nullable Throwable failure) implements AutoCloseable {

        static Attempt make() {
            try {
                return new Attempt(new RunningPlatform(), null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Attempt(null, e);
            } catch (AssertionError | RuntimeException e) {
                return new Attempt(null, e);
            }
        }

        RunningPlatform platform() {
            if (started == null) {
                throw new ParameterResolutionException("The platform did not start", failure);
            }
            return started;
        }

        @Override
        public void close() throws InterruptedException {
            if (started != null) {
                started.close();
            }
        }
    }
}
