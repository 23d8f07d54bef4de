package jp.lg.nayoro.polaris.intake.service.fhir;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/** Walks once through JSON: is it sound, how deep does it go, and on which line does each resource of it begin. */
final class JsonOutline {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<Integer> lines = new ArrayList<>();
    private int depth;

    private JsonOutline() {}

    static List<Integer> resourceLines(String text) throws Refusal {
        var outline = new JsonOutline();
        try (var parser = JSON.createParser(text)) {
            outline.walk(parser);
        } catch (JsonProcessingException unsound) {
            var place = unsound.getLocation();
            throw FhirText.malformed(place == null ? 0 : place.getLineNr());
        } catch (IOException neverOfAString) {
            throw new IllegalStateException(neverOfAString);
        }
        return List.copyOf(outline.lines);
    }

    private void walk(JsonParser parser) throws IOException, Refusal {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                open(parser, token);
            } else if (token.isStructEnd()) {
                depth--;
            }
        }
    }

    private void open(JsonParser parser, JsonToken token) throws Refusal {
        int line = parser.currentTokenLocation().getLineNr();
        if (++depth > FhirText.DEEPEST) {
            throw FhirText.tooDeep(line);
        }
        if (token == JsonToken.START_OBJECT && isResource(parser)) {
            lines.add(line);
            if (lines.size() > FhirText.MOST_RESOURCES) {
                throw FhirText.tooLarge();
            }
        }
    }

    /** The outermost object, and each {@code resource} of an entry of a bundle. */
    private boolean isResource(JsonParser parser) {
        return depth == 1
                || "resource".equals(parser.getParsingContext().getParent().getCurrentName());
    }
}
