package jp.lg.nayoro.polaris.shared.service.paper;

import java.util.List;

/** One piece of a letter's body, in the order in which they stand on the paper. */
sealed interface LetterPart {

    record Heading(String text) implements LetterPart {}

    record Paragraph(String text) implements LetterPart {}

    /** 箇条書き. */
    record Items(List<String> texts) implements LetterPart {

        public Items {
            texts = List.copyOf(texts);
        }
    }

    /** Its header is repeated on each page it runs over; a row is never parted. */
    record Table(List<LetterColumn> columns, List<List<String>> rows) implements LetterPart {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " cells under " + columns.size() + " headers");
                }
            }
        }
    }

    /** 方眼: a table of figures, small and in the middle of their cells. */
    record Grid(Table table) implements LetterPart {}

    /** 記載事項: a name and what stands for it, line by line. */
    record Fact(String name, String value) implements LetterPart {}

    /** 注記, in a frame. */
    record Note(String text) implements LetterPart {}

    /** 記入欄: an empty box to write or stamp into. */
    record Blank(String label) implements LetterPart {}

    /** カード to be cut out, of the size of a bank card, with a QR symbol. */
    record Card(String title, List<String> lines, String qrContent) implements LetterPart {

        public Card {
            lines = List.copyOf(lines);
        }
    }

    record PageBreak() implements LetterPart {}
}
