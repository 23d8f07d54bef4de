package jp.lg.nayoro.polaris.intake.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import jp.lg.nayoro.polaris.shared.web.Words;

/** What a program is told instead of an answer: a sentence a person can act on. */
public record ApiMessage(String message) {

    static Response response(Response.Status status, String key, Object... parameters) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ApiMessage(Words.text(key, parameters)))
                .build();
    }
}
