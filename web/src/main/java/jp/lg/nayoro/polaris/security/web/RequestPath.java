package jp.lg.nayoro.polaris.security.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, within the application and without query, however the servlet behind it is mapped. */
record RequestPath(String value) {

    static RequestPath of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return new RequestPath(rest == null ? request.getServletPath() : request.getServletPath() + rest);
    }

    /** A door for machines. */
    boolean isApi() {
        return value.startsWith("/api/");
    }

    /** The line by which pages are told that there is news. */
    boolean isPush() {
        return value.startsWith("/omnifaces.push/");
    }

    /** A style, a script, a picture: the same for everybody. */
    boolean isResource() {
        return value.startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }
}
