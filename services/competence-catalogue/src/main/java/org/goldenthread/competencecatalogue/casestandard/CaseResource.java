package org.goldenthread.competencecatalogue.casestandard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.casestandard.content.Asked;
import org.goldenthread.competencecatalogue.casestandard.content.CaseObjects;
import org.goldenthread.competencecatalogue.casestandard.content.CaseVersion;
import org.goldenthread.competencecatalogue.casestandard.content.DefinitionKind;
import org.goldenthread.competencecatalogue.casestandard.content.Found;
import org.goldenthread.competencecatalogue.casestandard.content.Packages;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/** The operations of the standard that ask for one thing. What all of them have in common in the API's document is in {@link CaseDocumentationFilter}. */
@Path(CaseResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "CASE")
class CaseResource {

    static final String PATH = "/ims/case/{caseVersion: v1p[01]}";

    /** A cache may answer for a minute by itself; what is published hardly ever changes. */
    static final String PUBLIC = "public, max-age=60";

    private static final String OWN = "private, no-cache";
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final CaseObjects objects;
    private final Packages packages;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    CaseResource(CaseObjects objects, Packages packages, CurrentCaller caller, ObjectMapper json) {
        this.objects = objects;
        this.packages = packages;
        this.caller = caller;
        this.json = json;
    }

    /** What every operation is asked with. */
    record Sent(
            @PathParam("caseVersion") String version,
            @PathParam("sourcedId") String id,

            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable
            String ifNoneMatch) {}

    private interface Question {
        Optional<Found> ask(UUID id, Asked asked);
    }

    @GET
    @Path("/CFDocuments/{sourcedId}")
    @Operation(operationId = "getCFDocument", summary = "One framework without its competences")
    public Response document(@BeanParam Sent sent) {
        return answer(sent, objects::document);
    }

    @GET
    @Path("/CFPackages/{sourcedId}")
    @Operation(operationId = "getCFPackage", summary = "A framework with all that belongs to it")
    public Response wholePackage(@BeanParam Sent sent) {
        Found found = find(sent, packages::find);
        StreamingOutput body = out -> write(found, out);
        return answer(found, sent, () -> body);
    }

    @GET
    @Path("/CFItems/{sourcedId}")
    @Operation(
            operationId = "getCFItem",
            summary = "One competence, as the newest published version of its framework has it")
    public Response item(@BeanParam Sent sent) {
        return answer(sent, objects::item);
    }

    @GET
    @Path("/CFItemAssociations/{sourcedId}")
    @Operation(
            operationId = "getCFItemAssociations",
            summary = "One competence with the associations that lead to it and from it",
            description = "404 where there are none: the standard has no answer without any.")
    public Response itemAssociations(@BeanParam Sent sent) {
        return answer(sent, objects::itemWithAssociations);
    }

    @GET
    @Path("/CFAssociations/{sourcedId}")
    @Operation(operationId = "getCFAssociation", summary = "One association")
    public Response association(@BeanParam Sent sent) {
        return answer(sent, objects::association);
    }

    @GET
    @Path("/CFAssociationGroupings/{sourcedId}")
    @Operation(operationId = "getCFAssociationGrouping", summary = "One grouping of associations")
    public Response grouping(@BeanParam Sent sent) {
        return answer(sent, (uuid, asked) -> objects.definition(DefinitionKind.GROUPING, uuid, asked));
    }

    @GET
    @Path("/CFConcepts/{sourcedId}")
    @Operation(
            operationId = "getCFConcept",
            summary = "One concept and those below it",
            description =
                    "Below it are those of the framework whose `hierarchyCode` goes on after its own and one of `. / : - | >`.")
    public Response concept(@BeanParam Sent sent) {
        return answer(sent, (uuid, asked) -> objects.definitions(DefinitionKind.CONCEPT, uuid, asked));
    }

    @GET
    @Path("/CFItemTypes/{sourcedId}")
    @Operation(operationId = "getCFItemType", summary = "One kind of statement and those below it")
    public Response itemType(@BeanParam Sent sent) {
        return answer(sent, (uuid, asked) -> objects.definitions(DefinitionKind.ITEM_TYPE, uuid, asked));
    }

    @GET
    @Path("/CFLicenses/{sourcedId}")
    @Operation(operationId = "getCFLicense", summary = "One licence")
    public Response licence(@BeanParam Sent sent) {
        return answer(sent, (uuid, asked) -> objects.definition(DefinitionKind.LICENCE, uuid, asked));
    }

    @GET
    @Path("/CFSubjects/{sourcedId}")
    @Operation(operationId = "getCFSubject", summary = "One subject and those below it")
    public Response subject(@BeanParam Sent sent) {
        return answer(sent, (uuid, asked) -> objects.definitions(DefinitionKind.SUBJECT, uuid, asked));
    }

    @GET
    @Path("/CFRubrics/{sourcedId}")
    @Operation(operationId = "getCFRubric", summary = "One rubric with its criteria and their levels")
    public Response rubric(@BeanParam Sent sent) {
        return answer(sent, objects::rubric);
    }

    private Response answer(Sent sent, Question question) {
        Found found = find(sent, question);
        return answer(found, sent, () -> {
            var bytes = new ByteArrayOutputStream();
            write(found, bytes);
            return bytes.toByteArray();
        });
    }

    private static Response answer(Found found, Sent sent, Supplier<Object> body) {
        return ETag.unlessUnchanged(sent.ifNoneMatch(), ETag.of(found.tag()), body)
                .header(HttpHeaders.CACHE_CONTROL, found.published() ? PUBLIC : OWN)
                .build();
    }

    private Found find(Sent sent, Question question) {
        CaseVersion spoken = CaseVersion.ofSegment(sent.version()).orElseThrow(CaseResource::unknown);
        if (!UUID_TEXT.matcher(sent.id()).matches()) {
            // with the status that the binding gives it (table 2.4), and not 400
            throw Problems.NOT_FOUND
                    .with("There can't be anything with this identifier.")
                    .error(ProblemError.inParameter("sourcedId", "invalid-uuid", "Expected a UUID."));
        }
        return question.ask(UUID.fromString(sent.id()), new Asked(spoken, keeper()))
                .orElseThrow(CaseResource::unknown);
    }

    /** Authors see the drafts of their organisation; to everybody else those are not there. */
    private @Nullable String keeper() {
        return caller.organisationWith("catalogue:write");
    }

    private static ProblemException unknown() {
        return Problems.NOT_FOUND.with("There is nothing published that answers this.");
    }

    private void write(Found found, OutputStream out) {
        try (JsonGenerator generator = json.getFactory().createGenerator(out)) {
            found.body().write(generator);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
