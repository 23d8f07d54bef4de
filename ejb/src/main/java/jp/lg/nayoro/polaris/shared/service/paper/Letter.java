package jp.lg.nayoro.polaris.shared.service.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * 文書. What a letter on A4 says, without how it looks; {@link Letters} sets it. Written from top to bottom:
 *
 * <pre>{@code
 * new Letter("同意撤回完了通知書", caller.name(), LocalDateTime.now(clock))
 *         .dated(day)
 *         .to("名寄 花子 様")
 *         .from("名寄市 健康福祉部")
 *         .paragraph("…")
 *         .table(List.of(new LetterColumn("日", 30), new LetterColumn("機関", 70)), rows)
 *         .qr("polaris:consent:17", "同意書番号 17");
 * }</pre>
 *
 * All texts come from the message bundle or are data; none of them is read as markup.
 */
public class Letter {

    private final String title;
    private final String printedBy;
    private final LocalDateTime printedAt;
    private final List<String> addressee = new ArrayList<>();
    private final List<String> sender = new ArrayList<>();
    private final List<LetterPart> parts = new ArrayList<>();
    private LocalDate date;
    private String number;
    private String qrContent;
    private String qrCaption;
    private boolean large;
    private boolean dense;
    private PaperSize size = PaperSize.A4;
    private String subject = "";

    /** @param printedBy who printed it; stands on the foot of each page with the time */
    public Letter(String title, String printedBy, LocalDateTime printedAt) {
        this.title = requireNonNull(title);
        this.printedBy = requireNonNull(printedBy);
        this.printedAt = requireNonNull(printedAt);
    }

    /** Written in the Japanese calendar, at the right. */
    public Letter dated(LocalDate day) {
        date = day;
        return this;
    }

    /** 文書番号, above the date. */
    public Letter numbered(String number) {
        this.number = number;
        return this;
    }

    /** 宛名, line by line, with 様 or 御中 where it belongs. */
    public Letter to(String... lines) {
        addressee.addAll(List.of(lines));
        return this;
    }

    /** 発信者, line by line. */
    public Letter from(String... lines) {
        sender.addAll(List.of(lines));
        return this;
    }

    /** 大きな文字, for a resident who reads it at home. */
    public Letter large() {
        large = true;
        return this;
    }

    /** 詰めて, for what must stand on one sheet and is read by those who know what they look for. */
    public Letter dense() {
        dense = true;
        return this;
    }

    public Letter on(PaperSize paper) {
        size = requireNonNull(paper);
        return this;
    }

    /** Whom it is about; stands on the foot of each page, so that no page is taken for somebody else's. */
    public Letter about(String person) {
        subject = requireNonNull(person);
        return this;
    }

    public Letter heading(String text) {
        return part(new LetterPart.Heading(text));
    }

    public Letter paragraph(String text) {
        return part(new LetterPart.Paragraph(text));
    }

    public Letter items(List<String> texts) {
        return part(new LetterPart.Items(texts));
    }

    public Letter table(List<LetterColumn> columns, List<List<String>> rows) {
        return part(new LetterPart.Table(columns, rows));
    }

    /** 方眼: a table of many narrow columns of figures; the first columns are names. */
    public Letter grid(List<LetterColumn> columns, List<List<String>> rows) {
        return part(new LetterPart.Grid(new LetterPart.Table(columns, rows)));
    }

    public Letter fact(String name, String value) {
        return part(new LetterPart.Fact(name, value));
    }

    public Letter note(String text) {
        return part(new LetterPart.Note(text));
    }

    public Letter blank(String label) {
        return part(new LetterPart.Blank(label));
    }

    /** A card to be cut out. As with {@link #qr}, no name and no clinical fact may stand in the symbol. */
    public Letter card(String title, List<String> lines, String qrContent) {
        return part(new LetterPart.Card(title, lines, qrContent));
    }

    public Letter pageBreak() {
        return part(new LetterPart.PageBreak());
    }

    /** A QR symbol at the top of the first page. No name and no clinical fact may stand in it: anybody can read it. */
    public Letter qr(String content, String caption) {
        qrContent = requireNonNull(content);
        qrCaption = requireNonNull(caption);
        return this;
    }

    private Letter part(LetterPart part) {
        parts.add(part);
        return this;
    }

    public String title() {
        return title;
    }

    String printedBy() {
        return printedBy;
    }

    LocalDateTime printedAt() {
        return printedAt;
    }

    List<String> addressee() {
        return Collections.unmodifiableList(addressee);
    }

    List<String> sender() {
        return Collections.unmodifiableList(sender);
    }

    List<LetterPart> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** Null for a letter without a date. */
    LocalDate date() {
        return date;
    }

    /** Null for a letter without a number. */
    String number() {
        return number;
    }

    /** Null for a letter without a symbol. */
    String qrContent() {
        return qrContent;
    }

    String qrCaption() {
        return qrCaption;
    }

    PaperSize size() {
        return size;
    }

    /** Empty for a letter about nobody. */
    String subject() {
        return subject;
    }

    boolean isLarge() {
        return large;
    }

    boolean isDense() {
        return dense;
    }

    /** The title only: a letter is full of names. */
    @Override
    public String toString() {
        return "Letter[" + title + "]";
    }
}
