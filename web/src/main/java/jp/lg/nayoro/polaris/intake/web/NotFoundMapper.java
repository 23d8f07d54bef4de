package jp.lg.nayoro.polaris.intake.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** Absent and not yours look the same to a program too. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFoundException> {

    @Override
    public Response toResponse(NotFoundException absent) {
        return ApiMessage.response(Response.Status.NOT_FOUND, "intake_api.message.error.absent");
    }
}
