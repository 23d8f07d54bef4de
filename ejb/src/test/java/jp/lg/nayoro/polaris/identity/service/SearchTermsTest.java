package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            佐藤 ハナ,            NAME,           佐藤ハナ,
            ｻﾄｳ,                  KANA,           サトウ,
            さとう はな,          KANA,           サトウハナ,
            しょういち,           KANA,           シヨウイチ,
            昭和13年4月1日,       BIRTH_DATE,     '',         1938-04-01
            Ｓ１３．４．１,       BIRTH_DATE,     '',         1938-04-01
            1938/4/1,             BIRTH_DATE,     '',         1938-04-01
            19380401,             BIRTH_DATE,     '',         1938-04-01
            さとう S13.4.1,       KANA,           サトウ,     1938-04-01
            1938-04-01　佐藤,     NAME,           佐藤,       1938-04-01
            ００００012345,       INSURED_NUMBER, 0000012345,
            h123456789,           INSURED_NUMBER, H123456789,
            平成32年1月1日,       NO_SUCH_DAY,    '',
            ' 　',                NOTHING,        '',
            """)
    void understandsWhatAClerkTypes(String typed, SearchKind kind, String key, LocalDate birthDate) {
        assertEquals(new SearchTerms(kind, key, birthDate), SearchTerms.of(typed));
    }

    @Test
    void whatWasTypedIsNoPattern() {
        assertEquals("\\%\\_%", new SearchTerms(SearchKind.NAME, "%_", null).prefix());
    }
}
