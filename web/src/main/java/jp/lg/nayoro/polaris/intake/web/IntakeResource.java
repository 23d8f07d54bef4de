package jp.lg.nayoro.polaris.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.service.IntakeResult;
import jp.lg.nayoro.polaris.intake.service.IntakeService;

/** 取込の口 for programs, {@code ./polaris import} above all: begin a run, send zips of files, end it. */
@Path("intake/runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    @Inject
    IntakeService intake;

    /** The number of a run. */
    public record Run(long run) {}

    /** What became of a batch. Files that were read are counted; those that are held are named, each with its reason. */
    public record Batch(int stored, int duplicate, int quarantined, int entries, List<HeldFile> files) {

        static Batch of(IntakeResult result) {
            return new Batch(
                    result.stored(),
                    result.duplicate(),
                    result.quarantined(),
                    result.entries(),
                    result.files().stream()
                            .map(file -> new HeldFile(file.path(), "QUARANTINED", file.reason()))
                            .toList());
        }
    }

    /** A file that is held. */
    public record HeldFile(String path, String outcome, String reason) {}

    /** @param facility 医療機関番号 */
    @POST
    public Response start(@QueryParam("facility") String facility, @QueryParam("format") String format) {
        if (facility == null || format == null || !format.matches("ssmix2|jahis")) {
            return ApiMessage.response(Response.Status.BAD_REQUEST, "intake_api.message.error.format");
        }
        var known = format.equals("ssmix2") ? FileFormat.SSMIX2 : FileFormat.JAHIS;
        return Response.status(Response.Status.CREATED)
                .entity(new Run(intake.startRun(facility, known)))
                .build();
    }

    /** A zip whose entry names are the paths, in UTF-8. */
    @POST
    @Path("{run}/files")
    @Consumes("application/zip")
    public Response receive(@PathParam("run") long run, InputStream body) {
        try {
            return Response.ok(Batch.of(intake.receive(run, IncomingZip.read(body))))
                    .build();
        } catch (IncomingZip.TooMuchException tooMuch) {
            return ApiMessage.response(
                    Response.Status.REQUEST_ENTITY_TOO_LARGE,
                    "intake_api.message.error.too_much",
                    IncomingZip.MOST_FILES,
                    IncomingZip.MOST_BYTES >> 20);
        } catch (IOException noZip) {
            return ApiMessage.response(Response.Status.BAD_REQUEST, "intake_api.message.error.zip");
        }
    }

    @POST
    @Path("{run}/end")
    public Response end(@PathParam("run") long run) {
        intake.end(run);
        return Response.ok(new Run(run)).build();
    }
}
