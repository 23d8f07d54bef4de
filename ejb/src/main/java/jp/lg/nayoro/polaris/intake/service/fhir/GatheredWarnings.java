package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.regex.Pattern;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;

/** What HAPI could not place in a file, in words and by the element's name: never with the value that stood there. */
final class GatheredWarnings implements IParserErrorHandler {

    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z][A-Za-z0-9_\\[\\]]{0,39}");

    private final EntryCollector warnings;

    GatheredWarnings(EntryCollector warnings) {
        this.warnings = warnings;
    }

    @Override
    public void containedResourceWithNoId(IParseLocation place) {
        warnings.warn(0, "番号（id）のない内包リソースがあります。");
    }

    @Override
    public void incorrectJsonType(
            IParseLocation place,
            String element,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        tell("値の書き方（配列・文字列など）がFHIRと違います", place, element);
    }

    @Override
    public void invalidValue(IParseLocation place, String value, String error) {
        tell("FHIRで決められていない値を読み飛ばしました", place, null);
    }

    @Override
    public void missingRequiredElement(IParseLocation place, String element) {
        tell("必要な項目がありません", place, element);
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation place, String element) {
        tell("1つしか書けない項目が繰り返されています", place, element);
    }

    @Override
    public void unknownAttribute(IParseLocation place, String attribute) {
        tell("FHIRにない項目を読み飛ばしました", place, attribute);
    }

    @Override
    public void unknownElement(IParseLocation place, String element) {
        tell("FHIRにない項目を読み飛ばしました", place, element);
    }

    @Override
    public void unknownReference(IParseLocation place, String reference) {
        tell("参照先がファイルの中にありません", place, null);
    }

    @Override
    public void invalidInternalReference(IParseLocation place, String reference) {
        tell("内包リソースへの参照先がありません", place, null);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation place) {
        tell("拡張項目に値と子の拡張の両方があります", place, null);
    }

    private void tell(String what, IParseLocation place, String element) {
        var parent = place == null ? null : name(place.getParentElementName());
        var child = name(element);
        var where = parent == null || child == null ? (parent == null ? child : parent) : parent + "." + child;
        warnings.warn(0, where == null ? what + "。" : what + "（" + where + "）。");
    }

    /** Only what can be the name of an element: anything else may be a value that slipped there. */
    private static String name(String given) {
        return given != null && ELEMENT.matcher(given).matches() ? given : null;
    }
}
