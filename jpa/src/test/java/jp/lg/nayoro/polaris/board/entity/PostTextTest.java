package jp.lg.nayoro.polaris.board.entity;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PostTextTest {

    @Test
    void keepsLineBreaksAndDropsWhatIsBlankAround() {
        assertEquals("一行目\n\n　二行目", PostText.cleaned("　\r\n一行目\r\n\r\n　二行目\n "));
    }

    @Test
    void dropsWhatNoXmlMayHold() {
        assertEquals("ab🍣c", PostText.cleaned("a\u0000b\uD83C\uDF63\u000Bc\uD800\uFFFF"));
    }

    @Test
    void nothingTypedIsAnEmptyText() {
        assertEquals("", PostText.cleaned(null));
        assertEquals("", PostText.cleaned(" \n　"));
    }
}
