package org.goldenthread.apigateway.documentation;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.goldenthread.apigateway.tokens.TokenConfig;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemWriter;
import org.goldenthread.problem.Problems;

/** Serves the document and the page. */
@Singleton
class DocumentationRoutes {

    private static final Map<String, String> PAGE = Map.of(
            "index.html", "text/html; charset=utf-8",
            "docs.css", "text/css; charset=utf-8",
            "docs.js", "text/javascript; charset=utf-8",
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "oauth2-redirect.html", "text/html; charset=utf-8",
            "oauth2-redirect.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ProblemWriter problems;
    private final Map<String, Document> documents = new TreeMap<>();
    private final String policy;

    DocumentationRoutes(MergedDocument merged, TokenConfig tokens, ProblemWriter problems) throws IOException {
        this.problems = problems;
        documents.put("/openapi.json", Document.of("application/json", merged.asJson()));
        documents.put("/openapi.yaml", Document.of("application/yaml", merged.asYaml()));
        for (Map.Entry<String, String> file : PAGE.entrySet()) {
            documents.put("/docs/" + file.getKey(), Document.of(file.getValue(), read(file.getKey())));
        }
        documents.put("/docs", documents.remove("/docs/index.html"));
        URI login = URI.create(tokens.issuer());
        // styles inline, because Swagger UI sets them so; scripts never
        policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "connect-src 'self' %s://%s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                        .formatted(login.getScheme(), login.getAuthority());
    }

    void routes(@Observes Router router) {
        documents.forEach((path, document) -> at(path, router, request -> send(document, request)));
        at("/", router, DocumentationRoutes::redirect);
        at("/docs/", router, DocumentationRoutes::redirect);
    }

    private void at(String path, Router router, Handler<RoutingContext> handler) {
        router.routeWithRegex(Pattern.quote(path))
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(request -> {
                    if (READING.contains(request.request().method())) {
                        handler.handle(request);
                    } else {
                        problems.send(request, notToBeWritten());
                    }
                });
    }

    private static ProblemException notToBeWritten() {
        return Problems.METHOD_NOT_ALLOWED.with("This can only be read.").header("Allow", "GET, HEAD");
    }

    private void send(Document document, RoutingContext request) {
        if (request.normalizedPath().startsWith("/docs")) {
            request.response().putHeader("Content-Security-Policy", policy);
        }
        document.send(request);
    }

    private static void redirect(RoutingContext request) {
        request.response().setStatusCode(302).putHeader("Location", "/docs").end();
    }

    private static byte[] read(String name) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("docs/" + name)) {
            if (file == null) {
                throw new IOException("The gateway was packaged without docs/" + name);
            }
            return file.readAllBytes();
        }
    }
}
