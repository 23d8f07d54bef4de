package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/** The elements that {@link MatrixGrid} and {@link MatrixDays} are made of. */
final class MatrixMarkup {

    private final ResponseWriter out;
    private final String icons;

    MatrixMarkup(FacesContext context) {
        out = context.getResponseWriter();
        icons = context.getApplication()
                .getResourceHandler()
                .createResource("icons.svg", "images")
                .getRequestPath();
    }

    /** @param style null for none */
    void open(String element, String style) throws IOException {
        out.startElement(element, null);
        if (style != null) {
            out.writeAttribute("class", style.trim(), null);
        }
    }

    void close(String element) throws IOException {
        out.endElement(element);
    }

    void attribute(String name, Object value) throws IOException {
        out.writeAttribute(name, value, null);
    }

    void address(String name, String value) throws IOException {
        out.writeURIAttribute(name, value, null);
    }

    void text(String text) throws IOException {
        out.writeText(text, null);
    }

    void span(String style, String text) throws IOException {
        open("span", style);
        text(text);
        close("span");
    }

    /** What the eye needs and the ear is told otherwise; nothing for an empty text. */
    void hidden(String style, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        open("span", style);
        attribute("aria-hidden", "true");
        text(text);
        close("span");
    }

    void drawing(String name) throws IOException {
        open("svg", "icon icon-" + name);
        attribute("aria-hidden", "true");
        attribute("focusable", "false");
        open("use", null);
        address("href", icons + "#" + name);
        close("use");
        close("svg");
    }
}
