package jp.lg.nayoro.polaris.shared.service.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.shared.service.Setting;

import static java.util.stream.Collectors.joining;

/**
 * 印刷の書体. The fonts of {@link Setting#PAPER_FONTS} that this machine has. A character that none of them can draw is set as
 * 〓, as printers do: a reader then sees that something is missing, and nobody takes a wrong character for a right one.
 */
final class PaperFonts {

    static final String MISSING = "〓";

    private final List<PaperFont> fonts;

    private PaperFonts(List<PaperFont> fonts) {
        this.fonts = fonts;
    }

    /** @throws PaperUnavailableException where the setting names no file that exists */
    static PaperFonts ofSetting() {
        return of(Setting.PAPER_FONTS.value());
    }

    static PaperFonts of(String setting) {
        var fonts = new ArrayList<PaperFont>();
        var families = 0;
        for (var name : setting.split(",")) {
            var file = Path.of(name.strip());
            if (!name.isBlank() && Files.isReadable(file)) {
                var bold = file.getFileName().toString().contains("Bold") && families > 0;
                families += bold ? 0 : 1;
                fonts.add(PaperFont.of(file, "paper" + families, bold));
            }
        }
        if (fonts.isEmpty()) {
            throw new PaperUnavailableException(Setting.PAPER_FONTS.key(), setting);
        }
        return new PaperFonts(List.copyOf(fonts));
    }

    List<PaperFont> all() {
        return fonts;
    }

    /** For the style sheet: the first font, then those that help out. */
    String families() {
        return fonts.stream().map(PaperFont::family).distinct().collect(joining(", "));
    }

    String drawable(String text) {
        return text.codePoints()
                .mapToObj(character -> isDrawn(character) ? Character.toString(character) : MISSING)
                .collect(joining());
    }

    private boolean isDrawn(int character) {
        return Character.isWhitespace(character)
                || fonts.stream().filter(font -> !font.bold()).anyMatch(font -> font.draws(character));
    }
}
