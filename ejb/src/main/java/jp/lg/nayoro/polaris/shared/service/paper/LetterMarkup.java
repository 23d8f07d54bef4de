package jp.lg.nayoro.polaris.shared.service.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;

/**
 * A letter as a document of elements for the typesetter. Built node by node and never from a string: a name with a
 * {@code <} in it stays a name.
 */
final class LetterMarkup {

    private final Letter letter;
    private final PaperFonts fonts;
    private final Document document;

    private LetterMarkup(Letter letter, PaperFonts fonts, Document document) {
        this.letter = letter;
        this.fonts = fonts;
        this.document = document;
    }

    static Document of(Letter letter, PaperFonts fonts, String style) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new LetterMarkup(letter, fonts, document).write(style);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String style) {
        var html = document.createElement("html");
        html.setAttribute("lang", "ja");
        document.appendChild(html);
        var head = child(html, "head", null);
        add(head, "title", letter.title());
        var meta = child(head, "meta", null);
        meta.setAttribute("name", "description");
        meta.setAttribute("content", letter.title());
        child(head, "style", null).appendChild(document.createTextNode(style));
        var body = child(html, "body", styleOf(letter));
        foot(body);
        opening(body);
        List<LetterPart> parts = letter.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof LetterPart.Fact) {
                i = facts(body, parts, i);
            } else {
                part(body, parts.get(i));
            }
        }
    }

    private static String styleOf(Letter letter) {
        if (letter.isDense()) {
            return "dense";
        }
        return letter.isLarge() ? "large" : null;
    }

    private void foot(Element body) {
        var foot = child(body, "div", "foot");
        var at = JapaneseCalendar.format(letter.printedAt().toLocalDate()) + " "
                + JapaneseCalendar.timeOfDay(letter.printedAt());
        foot.appendChild(text(
                letter.subject() + (letter.subject().isEmpty() ? "" : "　") + "印刷 " + at + "　" + letter.printedBy()));
    }

    private void opening(Element body) {
        if (letter.qrContent() != null) {
            var symbol = child(body, "div", "qr");
            picture(symbol, letter.qrContent(), letter.qrCaption());
            add(symbol, "p", letter.qrCaption());
        }
        var where = child(body, "div", "where");
        if (letter.number() != null) {
            add(where, "p", letter.number());
        }
        if (letter.date() != null) {
            add(where, "p", JapaneseCalendar.format(letter.date()));
        }
        var addressee = child(body, "div", "addressee");
        letter.addressee().forEach(line -> add(addressee, "p", line));
        var sender = child(body, "div", "sender");
        letter.sender().forEach(line -> add(sender, "p", line));
        add(body, "h1", letter.title());
    }

    /** Facts that follow each other make one table. @return the index of the last of them */
    private int facts(Element body, List<LetterPart> parts, int first) {
        var rows = child(child(body, "table", "facts"), "tbody", null);
        int i = first;
        while (i < parts.size() && parts.get(i) instanceof LetterPart.Fact fact) {
            var row = child(rows, "tr", null);
            add(row, "th", fact.name());
            add(row, "td", fact.value());
            i++;
        }
        return i - 1;
    }

    private void part(Element body, LetterPart part) {
        if (part instanceof LetterPart.Heading heading) {
            add(body, "h2", heading.text());
        } else if (part instanceof LetterPart.Paragraph paragraph) {
            add(body, "p", paragraph.text());
        } else if (part instanceof LetterPart.Items items) {
            var list = child(body, "ul", null);
            items.texts().forEach(item -> add(list, "li", item));
        } else if (part instanceof LetterPart.Table table) {
            table(body, "rows", table);
        } else if (part instanceof LetterPart.Grid grid) {
            table(body, "rows grid", grid.table());
        } else if (part instanceof LetterPart.Note note) {
            add(child(body, "div", "note"), "p", note.text());
        } else if (part instanceof LetterPart.Blank blank) {
            var frame = child(child(child(body, "table", "facts blank"), "tbody", null), "tr", null);
            add(frame, "th", blank.label());
            add(frame, "td", "");
        } else if (part instanceof LetterPart.Card card) {
            card(body, card);
        } else {
            child(body, "div", "page-break");
        }
    }

    private void card(Element body, LetterPart.Card card) {
        var row = child(child(child(body, "table", "card"), "tbody", null), "tr", null);
        picture(child(row, "td", "symbol"), card.qrContent(), card.title());
        var words = child(row, "td", null);
        add(words, "h2", card.title());
        card.lines().forEach(line -> add(words, "p", line));
    }

    private void picture(Element parent, String qrContent, String description) {
        var picture = child(parent, "img", null);
        picture.setAttribute("src", QrPicture.dataAddress(qrContent));
        picture.setAttribute("alt", description);
    }

    private void table(Element body, String styleClass, LetterPart.Table table) {
        var element = child(body, "table", styleClass);
        var header = child(child(element, "thead", null), "tr", null);
        for (var column : table.columns()) {
            add(header, "th", column.header()).setAttribute("style", "width: " + column.percent() + "%");
        }
        var rows = child(element, "tbody", null);
        for (var cells : table.rows()) {
            var row = child(rows, "tr", null);
            cells.forEach(cell -> add(row, "td", cell));
        }
    }

    private Element add(Element parent, String name, String words) {
        var element = child(parent, name, null);
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                child(element, "br", null);
            }
            element.appendChild(text(lines[i]));
        }
        return element;
    }

    private org.w3c.dom.Text text(String words) {
        return document.createTextNode(fonts.drawable(words));
    }

    private Element child(Element parent, String name, String styleClass) {
        var element = document.createElement(name);
        if (styleClass != null) {
            element.setAttribute("class", styleClass);
        }
        parent.appendChild(element);
        return element;
    }
}
