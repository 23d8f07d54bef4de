package jp.lg.nayoro.polaris.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.IntakeProgress;
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

    /** How many files are kept now, to be read by the run's job. */
    public record Received(int files) {}

    /** How far a run is. */
    public record Progress(
            String state,
            Integer expected,
            int done,
            int read,
            int stored,
            int duplicate,
            int quarantined,
            int unchanged,
            int entries,
            String failure) {

        static Progress of(IntakeProgress progress) {
            return new Progress(
                    progress.state().name(),
                    progress.expected(),
                    progress.done(),
                    progress.read(),
                    progress.stored(),
                    progress.duplicate(),
                    progress.quarantined(),
                    progress.unchanged(),
                    progress.entries(),
                    progress.failure());
        }
    }

    /** A file that is held. */
    public record HeldFile(String path, String outcome, String reason) {}

    /** @param facility 医療機関番号 */
    @POST
    public Response start(@QueryParam("facility") String facility, @QueryParam("format") String format) {
        var known = FileFormat.ofWord(format);
        if (facility == null || known.isEmpty()) {
            return ApiMessage.response(Response.Status.BAD_REQUEST, "intake_api.message.error.format");
        }
        return Response.status(Response.Status.CREATED)
                .entity(new Run(intake.startRun(facility, known.get())))
                .build();
    }

    /** A zip whose entry names are the paths, in UTF-8. Once it is answered the files are kept. */
    @POST
    @Path("{run}/files")
    @Consumes("application/zip")
    public Response receive(@PathParam("run") long run, InputStream body) {
        try {
            return Response.ok(new Received(intake.receive(run, IncomingZip.read(body))))
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

    /**
     * A piece of what somebody hands over at a browser, as {@link FileSequence} has it. Sent again under its number it
     * changes nothing, so a sender whose connection broke simply repeats it.
     *
     * @param piece from 1
     */
    @POST
    @Path("{run}/pieces/{piece}")
    @Consumes("application/x-polaris-files")
    public Response receivePiece(@PathParam("run") long run, @PathParam("piece") int piece, InputStream body) {
        try {
            return Response.ok(new Received(intake.receivePiece(run, piece, FileSequence.read(body))))
                    .build();
        } catch (IOException brokenOff) {
            return ApiMessage.response(Response.Status.BAD_REQUEST, "intake_api.message.error.piece");
        }
    }

    /** All files are there: the run's job begins. */
    @POST
    @Path("{run}/end")
    public Response end(@PathParam("run") long run) {
        intake.end(run);
        return Response.accepted(new Run(run)).build();
    }

    @GET
    @Path("{run}")
    public Progress progress(@PathParam("run") long run) {
        return Progress.of(intake.progress(run));
    }

    /** Held files with their reasons, {@link IntakeService#HELD_PAGE} a page, from 1. */
    @GET
    @Path("{run}/held")
    public List<HeldFile> held(@PathParam("run") long run, @QueryParam("page") @DefaultValue("1") int page) {
        return intake.held(run, Math.max(1, page)).stream()
                .map(file -> new HeldFile(file.path(), "QUARANTINED", file.note()))
                .toList();
    }

    @POST
    @Path("{run}/stop")
    public Response stop(@PathParam("run") long run) {
        intake.stop(run);
        return Response.ok(new Run(run)).build();
    }

    @POST
    @Path("{run}/resume")
    public Response resume(@PathParam("run") long run) {
        intake.resume(run);
        return Response.accepted(new Run(run)).build();
    }
}
