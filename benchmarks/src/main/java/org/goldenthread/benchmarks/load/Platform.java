package org.goldenthread.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of programs that talk to a running platform through its gateway, and how they end. */
public final class Platform {

    @Option(names = "--gateway")
    private URI gateway = URI.create("http://localhost:8080");

    @Option(names = "--token-address", description = "Where tokens are given for client credentials.")
    private URI tokenAddress = URI.create("http://localhost:8180/realms/golden-thread/protocol/openid-connect/token");

    @Option(names = "--secret", description = "Of the client.")
    private String secret = "demo-secret";

    /** A connection with a token of its own. */
    public Gateway connect(String client) throws IOException, InterruptedException {
        var connection = new Gateway(gateway);
        connection.logIn(tokenAddress, client, secret);
        return connection;
    }

    public URI gateway() {
        return gateway;
    }

    /** For requests that are made by other means. */
    public String token(String client) throws IOException, InterruptedException {
        return connect(client).token();
    }

    /** Runs a program; a failure of the load is told in its words and no others. */
    public static int run(Callable<Integer> program, String... arguments) {
        return new CommandLine(program)
                .setExecutionExceptionHandler(Platform::explain)
                .execute(arguments);
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult result) throws Exception {
        if (failure instanceof LoadFailure) {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
