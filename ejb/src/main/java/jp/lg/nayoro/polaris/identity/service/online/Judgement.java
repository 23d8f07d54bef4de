package jp.lg.nayoro.polaris.identity.service.online;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.Field;
import jp.lg.nayoro.polaris.identity.service.match.Obstacle;
import jp.lg.nayoro.polaris.identity.service.match.Zone;

/**
 * 見立て. What the matcher says of a resident and a registration. There is one for all of Polaris: the matching links by it, the pages
 * show it, two persons are asked for by it, and the history keeps it.
 *
 * @param score in hundredths of a bit
 * @param model the version of the weights
 * @param zone what becomes of the pair while no person speaks
 * @param words 「氏名 漢字・カナ一致・生年月日 一致」: no values of anybody
 * @param obstacles why it is not linked by itself, the heaviest first; none in {@link Zone#AUTO}
 */
public record Judgement(
        int score, String model, Zone zone, List<ScoreLine> lines, String words, List<Obstacle> obstacles)
        implements Serializable {

    public Judgement {
        lines = List.copyOf(lines);
        obstacles = List.copyOf(obstacles);
    }

    /** It would be linked, were nobody asked. */
    public boolean sure() {
        return zone == Zone.AUTO;
    }

    /** The matcher would put it before a person, or link it. */
    public boolean proposed() {
        return zone != Zone.NONE;
    }

    /** {@link Agreement#UNKNOWN} where one side says nothing of it. */
    public Agreement agreement(Field field) {
        return lines.stream()
                .filter(line -> line.field().equals(field.name()))
                .map(ScoreLine::agreement)
                .findFirst()
                .orElse(Agreement.UNKNOWN);
    }

    /** The lines as the database keeps them. */
    public String linesAsText() {
        return ScoreLine.write(lines);
    }
}
