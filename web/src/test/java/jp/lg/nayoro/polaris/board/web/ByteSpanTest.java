package jp.lg.nayoro.polaris.board.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ByteSpanTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            bytes=0-,       bytes 0-99/100
            bytes=10-19,    bytes 10-19/100
            bytes=90-500,   bytes 90-99/100
            bytes=-5,       bytes 95-99/100
            bytes=-500,     bytes 0-99/100
            bytes=100-,     none
            bytes=20-10,    none
            bytes=-0,       none
            bytes=-,        whole
            'bytes=0-1,5-6', whole
            items=0-1,      whole
            ,               whole""")
    void isThePartAskedFor(String header, String part) {
        var span = ByteSpan.of(header, 100);
        assertEquals(
                part,
                span.map(found -> found.whole() ? "whole" : found.contentRange(100))
                        .orElse("none"));
    }
}
