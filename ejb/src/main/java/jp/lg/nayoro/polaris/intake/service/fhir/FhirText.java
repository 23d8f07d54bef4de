package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.List;
import java.util.Locale;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;

/**
 * A file as text, with all that is asked of it before the FHIR library sees it: JSON or XML, no DOCTYPE (external and
 * swelling entities), no endless nesting, no endless list.
 *
 * @param lines where each resource begins, in the order they begin; the outermost first
 */
record FhirText(String text, boolean json, List<Integer> lines) {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_RESOURCES = 20_000;
    static final int DEEPEST = 64;

    /** @throws Refusal EMPTY, UNDECODABLE, TOO_LARGE or NOT_A_MESSAGE, with the line where the text tells it */
    static FhirText of(byte[] content) throws Refusal {
        if (content.length > MOST_BYTES) {
            throw tooLarge();
        }
        var text = SourceText.decode(content);
        var begun = text.stripLeading();
        if (begun.startsWith("{")) {
            return new FhirText(text, true, JsonOutline.resourceLines(text));
        }
        if (begun.startsWith("<")) {
            forbidDoctype(text);
            return new FhirText(text, false, XmlOutline.resourceLines(text));
        }
        throw new Refusal(
                QuarantineCause.NOT_A_MESSAGE, "FHIRのファイル（JSONまたはXML）ではありません。別の種類のファイルでないか、書き出し元に確認してください。", 1);
    }

    private static void forbidDoctype(String text) throws Refusal {
        int at = text.toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        if (at >= 0) {
            int line = 1
                    + (int) text.substring(0, at)
                            .chars()
                            .filter(each -> each == '\n')
                            .count();
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE,
                    "XMLにDOCTYPE宣言があります。外部のファイルを読ませる恐れがあるため取り込みません。DOCTYPEのないFHIRで書き出してもらってください。",
                    line);
        }
    }

    static Refusal tooLarge() {
        return new Refusal(
                QuarantineCause.TOO_LARGE,
                "ファイルが大きすぎます（%dMB・リソース%d件まで）。患者または期間で分けて書き出してもらってください。"
                        .formatted(MOST_BYTES / 1024 / 1024, MOST_RESOURCES));
    }

    static Refusal malformed(int line) {
        return new Refusal(
                QuarantineCause.NOT_A_MESSAGE, "JSONまたはXMLとして正しくない箇所があり、読み取れません。書き出しの途中で切れていないか、書き出し元に確認してください。", line);
    }

    static Refusal tooDeep(int line) {
        return new Refusal(
                QuarantineCause.NOT_A_MESSAGE,
                "入れ子が深すぎるため読み取りませんでした（%d段まで）。FHIRの内容を書き出し元に確認してください。".formatted(DEEPEST),
                line);
    }
}
