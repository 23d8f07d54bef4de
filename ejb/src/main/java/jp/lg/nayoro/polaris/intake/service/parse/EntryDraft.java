package jp.lg.nayoro.polaris.intake.service.parse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** An entry while it is being read. It collects notes as segments go by, and cuts texts to what their columns hold. */
public final class EntryDraft {

    private static final String UNNAMED = "（名称なし）";

    private final EntryCategory category;
    private final List<String> identity = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<EntryDocumentContent> documents = new ArrayList<>();
    private EntryState state = EntryState.ACTIVE;
    private EntryTime time;
    private EntryOrder order = EntryOrder.NONE;
    private EntryCode code;
    private EntryCode alternative;
    private String display;
    private EntryValue value = EntryValue.NONE;
    private EntryDose dose = EntryDose.NONE;
    private EntryAuthor author = EntryAuthor.NONE;
    private LocalDateTime issuedAt;
    private int sourceLine;

    public EntryDraft(EntryCategory category, int sourceLine) {
        this.category = category;
        this.sourceLine = sourceLine;
    }

    /** What makes it the same entry when it comes again. The code or, without one, the text is part of it always. */
    public EntryDraft identifiedBy(Object... parts) {
        for (Object part : parts) {
            identity.add(part == null ? "" : part.toString());
        }
        return this;
    }

    public EntryDraft state(EntryState given) {
        state = given;
        return this;
    }

    public EntryDraft on(LocalDate day) {
        time = EntryTime.on(day);
        return this;
    }

    public EntryDraft time(LocalDate day, LocalDateTime at, LocalDate until) {
        time = new EntryTime(day, at, until);
        return this;
    }

    public EntryDraft order(String number, String rp, int line) {
        order = new EntryOrder(Texts.clipped(number, 40), Texts.clipped(rp, 8), line);
        return this;
    }

    public EntryDraft codes(EntryCode main, EntryCode second) {
        code = main == null ? second : main;
        alternative = main == null ? null : second;
        return this;
    }

    public EntryDraft display(String... candidates) {
        display = Texts.clipped(Texts.firstOf(candidates), 250);
        return this;
    }

    public EntryDraft value(EntryValue given) {
        value = given;
        return this;
    }

    /** A usage that is told by its code alone is put into words; one whose words say otherwise than its code is marked. */
    public EntryDraft dose(EntryDose given) {
        dose = given.usageText() == null ? given.withUsage(JamiUsage.words(given.usageCode())) : given;
        if (UsageCheck.contradicts(given.usageCode(), given.usageText())) {
            note("【要確認】用法の文言とコードが食い違っています（文言のとおりに表示しています）。コードの意味: " + JamiUsage.words(given.usageCode()));
        }
        return this;
    }

    public EntryDraft author(String inOut, String department, String practitioner, String facility) {
        author = new EntryAuthor(
                "I".equals(inOut) || "O".equals(inOut) ? inOut : null,
                Texts.clipped(department, 80),
                Texts.clipped(practitioner, 80),
                Texts.clipped(facility, 120));
        return this;
    }

    public EntryDraft issuedAt(LocalDateTime moment) {
        issuedAt = moment;
        return this;
    }

    /** Adds a note unless it is empty or there already. */
    public EntryDraft note(String text) {
        var given = Texts.orNull(text);
        if (given != null && !notes.contains(given)) {
            notes.add(given);
        }
        return this;
    }

    public EntryDraft document(EntryDocumentContent given) {
        documents.add(given);
        return this;
    }

    /** 入退院 and the like, so that other features know the event whatever format told it. */
    public EntryDraft encounter(EncounterKind kind) {
        code = new EntryCode(CodeSystem.ENCOUNTER, kind.name());
        return this;
    }

    public EntryDose dose() {
        return dose;
    }

    public EntryTime time() {
        return time;
    }

    /** @param nth the how many-eth entry of its identity in the file, so that a true repetition is not lost */
    EntryContent build(int nth) {
        return new EntryContent(
                category,
                state,
                key(nth),
                time,
                order,
                code,
                alternative,
                display == null ? code == null ? UNNAMED : code.code() : display,
                value,
                dose,
                author,
                Texts.clipped(String.join("\n", notes), 1000),
                issuedAt,
                sourceLine,
                documents);
    }

    String identityText() {
        return category + "\n" + String.join("\n", identity) + "\n" + (code == null ? display : code.code());
    }

    private String key(int nth) {
        return new Digest().add(identityText()).add(nth).hex();
    }
}
