package org.goldenthread.competencecatalogue.courseuploads;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.courses.form.CourseForm;

@Path("/v1/course-uploads/template")
@Tag(name = "Course uploads")
class TemplateResource {

    private static final String CSV = "text/csv";

    @GET
    @PermitAll
    @Produces(CSV)
    @Operation(
            operationId = "getCourseUploadTemplate",
            summary = "The header row of a form, to begin a file with",
            description = "`further=true` adds the columns of ours that may follow the national ones.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @QueryParam("form")
                    @DefaultValue("learningAim")
                    @Pattern(
                            regexp = "learningAim|withoutLearningAim|venues",
                            message = "must be learningAim, withoutLearningAim or venues")
                    String form,
            @QueryParam("further")
                    @DefaultValue("false")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    String further) {
        UploadForm wanted = UploadForm.of(form).orElseThrow();
        List<String> columns = new ArrayList<>(wanted.national());
        if (further.equals("true") && wanted != UploadForm.VENUES) {
            columns.addAll(CourseForm.OURS);
        }
        return Response.ok((String.join(",", columns) + "\r\n").getBytes(UTF_8), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + form + ".csv\"")
                .build();
    }
}
