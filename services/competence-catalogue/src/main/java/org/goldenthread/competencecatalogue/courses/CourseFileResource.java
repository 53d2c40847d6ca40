package org.goldenthread.competencecatalogue.courses;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.goldenthread.competencecatalogue.courses.form.CourseFile;
import org.goldenthread.competencecatalogue.courses.form.CourseForm;

/** The list of a provider's courses in the national form. */
@Path("/v1/providers/{provider}/courses")
class CourseFileResource {

    private final CourseFile file;

    CourseFileResource(CourseFile file) {
        this.file = file;
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @PermitAll
    @Operation(hidden = true)
    public Response csv(
            @PathParam("provider") String provider,
            @QueryParam("form")
                    @DefaultValue("learningAim")
                    @Pattern(regexp = CourseResource.FORMS, message = "must be learningAim or withoutLearningAim")
                    String form) {
        StreamingOutput rows = out -> file.write(provider, CourseForm.of(form).orElseThrow(), out);
        return Response.ok(rows, "text/csv")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"courses.csv\"")
                .build();
    }
}
