package jp.lg.nayoro.polaris.launcher.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents names. Frequent surnames are frequent here too, rare ones are put together of two parts; given names have homophones (博
 * and 宏), second readings (幸子) and neighbours that twins are given (清子, 京子), since these are what a matcher stumbles over.
 */
final class Names {

    /** Kanji and kana. */
    record Part(String kanji, String kana) {}

    private static final List<Part> SURNAMES = parts(
            """
            工藤 クドウ 大友 オオトモ 菅原 スガワラ 阿部 アベ 千葉 チバ 今野 コンノ 三上 ミカミ 成瀬 ナルセ 黒木 クロキ 岩崎 イワサキ
            桑原 クワハラ 渡邊 ワタナベ 斎藤 サイトウ 高桑 タカクワ 横溝 ヨコミゾ 富樫 トガシ 須藤 スドウ 五島 ゴトウ 後藤 ゴトウ 辻本 ツジモト
            塚田 ツカダ 宮下 ミヤシタ 飯島 イイジマ 大澤 オオサワ 川島 カワシマ 福士 フクシ 吉岡 ヨシオカ 長谷川 ハセガワ 佐々木 ササキ 河野 コウノ
            庄司 ショウジ 東海林 ショウジ 神田 カンダ 上遠野 カトウノ 浜田 ハマダ 廣川 ヒロカワ 眞野 マノ 竜崎 リュウザキ 小野寺 オノデラ 及川 オイカワ
            """);
    private static final List<Part> HEADS = parts(
            """
            岩 イワ 松 マツ 竹 タケ 梅 ウメ 杉 スギ 黒 クロ 白 シラ 青 アオ 赤 アカ 高 タカ 大 オオ 小 コ 長 ナガ 深 フカ 広 ヒロ 東 ヒガシ
            西 ニシ 南 ミナミ 北 キタ 上 カミ 下 シモ 中 ナカ 前 マエ 奥 オク 古 フル 新 アラ 若 ワカ 藤 フジ 桜 サクラ 菊 キク 栗 クリ 榎 エノキ
            熊 クマ 亀 カメ 鶴 ツル 鷲 ワシ 鹿 シカ 猪 イノ 馬 ウマ 福 フク 富 トミ 宝 タカラ 金 カネ 銀 ギン 石 イシ 砂 スナ 玉 タマ 鈴 スズ
            """);
    private static final List<Part> TAILS = parts(
            """
            山 ヤマ 川 カワ 田 タ 沢 サワ 島 シマ 崎 サキ 浜 ハマ 谷 タニ 原 ハラ 野 ノ 井 イ 口 クチ 辺 ベ 本 モト 村 ムラ 森 モリ 林 バヤシ
            木 キ 橋 ハシ 岡 オカ 坂 サカ 瀬 セ 塚 ヅカ 倉 クラ 寺 デラ 宮 ミヤ 屋 ヤ 江 エ 津 ツ 間 マ 場 バ 越 コシ 尾 オ 根 ネ 目 メ 門 カド
            """);
    private static final List<Part> STEMS = parts(
            """
            和 カズ 一 カズ 弘 ヒロ 博 ヒロ 裕 ヒロ 幸 ユキ 雪 ユキ 恵 ケイ 圭 ケイ 康 ヤス 靖 ヤス 泰 ヤス 正 マサ 昌 マサ 雅 マサ 義 ヨシ
            芳 ヨシ 良 ヨシ 美 ヨシ 秀 ヒデ 英 ヒデ 俊 トシ 敏 トシ 利 トシ 隆 タカ 孝 タカ 貴 タカ 文 フミ 史 フミ 信 ノブ 伸 ノブ 延 ノブ
            光 ミツ 満 ミツ 道 ミチ 路 ミチ 明 アキ 秋 アキ 昭 アキ 千代 チヨ 久 ヒサ 寿 ヒサ 春 ハル 晴 ハル 夏 ナツ 節 セツ 初 ハツ 清 キヨ
            京 キョウ 恭 キョウ 洋 ヨウ 陽 ヨウ 順 ジュン 淳 ジュン 勝 カツ 克 カツ 忠 タダ 直 ナオ 尚 ナオ 定 サダ 貞 サダ 辰 タツ 達 タツ 富 トミ
            """);
    private static final List<Part> MALE_ENDS =
            parts("夫 オ 男 オ 雄 オ 一 イチ 二 ジ 治 ジ 郎 ロウ 彦 ヒコ 也 ヤ 樹 キ 之 ユキ 人 ト 平 ヘイ 蔵 ゾウ 吉 キチ 助 スケ");
    private static final List<Part> FEMALE_ENDS = parts("子 コ 美 ミ 代 ヨ 江 エ 枝 エ 恵 エ 乃 ノ 香 カ 世 ヨ 穂 ホ 奈 ナ 音 ネ 子 コ 子 コ 子 コ");
    private static final List<Part> MALE = parts(
            """
            博 ヒロシ 宏 ヒロシ 浩 ヒロシ 寛 ヒロシ 実 ミノル 稔 ミノル 茂 シゲル 繁 シゲル 進 ススム 昇 ノボル 登 ノボル 豊 ユタカ 聡 サトシ 智 サトシ
            誠 マコト 真 マコト 健 ケン 健 タケシ 武 タケシ 翔太 ショウタ 大翔 ヒロト 蓮 レン 陸 リク 悠真 ユウマ 颯太 ソウタ 湊 ミナト 薫 カオル
            """);
    private static final List<Part> FEMALE = parts(
            """
            ミツ ミツ キヨ キヨ トミ トミ ハル ハル きみ子 キミコ ヨシ子 ヨシコ さくら サクラ 葵 アオイ 結衣 ユイ 陽菜 ヒナ 陽菜 ハルナ 凛 リン 愛 アイ
            愛 メグミ 恵 メグミ 薫 カオル 翠 ミドリ みどり ミドリ 幸子 サチコ 裕子 ユウコ 優子 ユウコ 美咲 ミサキ 紬 ツムギ 紗良 サラ 由美 ユミ
            """);
    private static final List<Part> FOREIGN_FAMILIES = parts("グエン グエン トラン トラン レ レ キム キム シン シン リー リー カーン カーン");
    private static final List<Part> FOREIGN_GIVEN = parts("ティラン ティラン ミン ミン アン アン ホア ホア ナム ナム ジョン ジョン マリア マリア ラム ラム");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    /** 60 % are of forty surnames. */
    Part surname() {
        if (random.nextInt(10) < 6) {
            return SURNAMES.get((int) (SURNAMES.size() * Math.pow(random.nextDouble(), 2)));
        }
        return joined(any(HEADS), any(TAILS));
    }

    Part given(boolean male) {
        if (random.nextInt(10) < 3) {
            return any(male ? MALE : FEMALE);
        }
        return joined(any(STEMS), any(male ? MALE_ENDS : FEMALE_ENDS));
    }

    /** As twins are named: often with one part in common, and sometimes with one sound. Never the same in both scripts. */
    Part givenOfTwin(Part twin, boolean male) {
        while (true) {
            var name = given(male);
            boolean alike = name.kanji.charAt(0) == twin.kanji.charAt(0) || name.kana.charAt(0) == twin.kana.charAt(0);
            if (!name.kanji.equals(twin.kanji) && (alike || random.nextInt(4) == 0)) {
                return name;
            }
        }
    }

    Part foreignFamily() {
        return any(FOREIGN_FAMILIES);
    }

    Part foreignGiven() {
        return any(FOREIGN_GIVEN);
    }

    /** Another name that sounds the same; the name itself when there is none. */
    static Part homophone(Part name) {
        var all = new ArrayList<Part>(MALE);
        all.addAll(FEMALE);
        for (var other : all) {
            if (other.kana.equals(name.kana) && !other.kanji.equals(name.kanji)) {
                return other;
            }
        }
        for (var stem : STEMS) {
            for (var other : STEMS) {
                if (name.kanji.startsWith(stem.kanji)
                        && other.kana.equals(stem.kana)
                        && !other.kanji.equals(stem.kanji)) {
                    return new Part(other.kanji + name.kanji.substring(stem.kanji.length()), name.kana);
                }
            }
        }
        return name;
    }

    private static Part joined(Part head, Part tail) {
        return new Part(head.kanji + tail.kanji, head.kana + tail.kana);
    }

    private Part any(List<Part> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    private static List<Part> parts(String text) {
        var words = text.strip().split("\\s+");
        var parts = new ArrayList<Part>();
        for (int i = 0; i < words.length; i += 2) {
            parts.add(new Part(words[i], words[i + 1]));
        }
        return List.copyOf(parts);
    }
}
