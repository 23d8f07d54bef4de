package jp.lg.nayoro.polaris.shared.web;

import java.time.LocalDate;

import jakarta.faces.convert.ConverterException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class JapaneseDateConverterTest {

    final JapaneseDateConverter converter = new JapaneseDateConverter();

    @Test
    void readsEitherCalendarAndShowsTheJapaneseOne() {
        LocalDate day = converter.getAsObject(null, null, "1935/4/1");

        assertEquals(LocalDate.of(1935, 4, 1), day);
        assertEquals("昭和10年4月1日", converter.getAsString(null, null, day));
    }

    @Test
    void takesAnEmptyFieldAsNoDay() {
        assertNull(converter.getAsObject(null, null, " "));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            平成32年4月1日, 「平成32年4月1日」の元号と年が合いません。平成は平成31年4月30日までです。西暦で入力するか、元号をご確認ください。
            R1.4.30,      「R1.4.30」の元号と年が合いません。令和は令和元年5月1日からです。西暦で入力するか、元号をご確認ください。
            1935/2/29,    「1935/2/29」という日はありません。月と日をご確認ください。
            R8,           「R8」には月と日がありません。例：昭和10年4月1日、S10.4.1、1935/4/1
            きのう,        「きのう」は日付として読み取れません。例：昭和10年4月1日、S10.4.1、1935/4/1
            """)
    void refusesInPlainJapaneseAndSaysWhatToDo(String typed, String said) {
        var refusal = assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, typed));

        assertEquals(said, refusal.getFacesMessage().getSummary());
    }
}
