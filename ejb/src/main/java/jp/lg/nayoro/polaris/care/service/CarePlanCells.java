package jp.lg.nayoro.polaris.care.service;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;

/** The cells of a line as one JSON object of texts, which both databases hold and can look into. */
final class CarePlanCells {

    /** Looked for once: {@code Json.create…} looks for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CarePlanCells() {}

    static String write(Map<String, String> cells) {
        var object = JSON.createObjectBuilder();
        cells.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(cell -> {
            if (!cell.getValue().isEmpty()) {
                object.add(cell.getKey(), cell.getValue());
            }
        });
        return object.build().toString();
    }

    static Map<String, String> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            Map<String, String> cells = new LinkedHashMap<>();
            reader.readObject().forEach((column, text) -> cells.put(column, ((JsonString) text).getString()));
            return cells;
        }
    }
}
