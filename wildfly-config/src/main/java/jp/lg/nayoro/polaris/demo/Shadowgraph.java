package jp.lg.nayoro.polaris.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture that looks like a chest X-ray from afar, and is of nobody. */
final class Shadowgraph {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 420;
    private static final int RIBS = 9;
    private static final int VARIANTS = 6;
    private static final Map<Integer, byte[]> DRAWN = new HashMap<>();

    private Shadowgraph() {}

    static synchronized byte[] png(long number) {
        return DRAWN.computeIfAbsent((int) (number % VARIANTS), Shadowgraph::drawn);
    }

    private static byte[] drawn(int variant) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(150, 150, 150));
        pen.fillRoundRect(20, 10, WIDTH - 40, HEIGHT, 160, 160);
        pen.setColor(new Color(45, 45, 45));
        pen.fillOval(55, 60, 115, 290 + 4 * variant);
        pen.fillOval(190, 60, 115, 290 + 4 * variant);
        pen.setColor(new Color(190, 190, 190, 120));
        pen.setStroke(new BasicStroke(7));
        for (int rib = 0; rib < RIBS; rib++) {
            pen.drawArc(45, 70 + rib * 30, 130, 60, 20, 150);
            pen.drawArc(185, 70 + rib * 30, 130, 60, 10, 150);
        }
        pen.setColor(new Color(205, 205, 205));
        pen.fillRect(WIDTH / 2 - 12, 20, 24, HEIGHT);
        pen.fillOval(WIDTH / 2 - 35, 190, 105 + 3 * variant, 140);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return png.toByteArray();
    }
}
