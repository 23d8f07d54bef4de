package jp.lg.nayoro.polaris.board.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

class LinkedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # links stand in brackets here
            食欲が戻りました                        | 食欲が戻りました
            https://example.jp/map?q=1&z=2       | [https://example.jp/map?q=1&z=2]
            地図：https://example.jp/aを見て         | 地図：[https://example.jp/a]を見て
            見て（http://example.jp/a_b）            | 見て（[http://example.jp/a_b]）
            See https://example.jp/a.            | See [https://example.jp/a].
            https://a.jp/1 と https://a.jp/2      | [https://a.jp/1] と [https://a.jp/2]
            https://                             | https://
            javascript:alert(1)                  | javascript:alert(1)
            data:text/html,x ftp://example.jp    | data:text/html,x ftp://example.jp
            https://a.jp/"onclick="x             | [https://a.jp/]"onclick="x
            <a href=https://a.jp>押す</a>           | <a href=[https://a.jp]>押す</a>
            """)
    void makesLinksOfWebAddressesOnly(String text, String shown) {
        assertEquals(shown, shown(text));
    }

    @Test
    void losesNoCharacter() {
        var text = "一行目\n　https://a.jp/x、\n<b>三行目</b> & 🍣";
        assertEquals(
                text, LinkedText.parts(text).stream().map(LinkedText.Part::text).collect(joining()));
    }

    private static String shown(String text) {
        return LinkedText.parts(text).stream()
                .map(part -> part.href() == null ? part.text() : "[" + part.href() + "]")
                .collect(joining());
    }
}
