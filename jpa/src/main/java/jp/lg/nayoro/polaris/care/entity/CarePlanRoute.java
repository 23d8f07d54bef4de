package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/**
 * From which office to which a file was sent: 送信元事業所番号 and 送信先事業所番号, as its name tells; empty where it does not. The
 * same plan goes to several offices, and may be taken back from one of them alone.
 */
public record CarePlanRoute(String senderNumber, String receiverNumber) implements Serializable {

    public static final CarePlanRoute UNKNOWN = new CarePlanRoute("", "");

    public CarePlanRoute {
        requireNonNull(senderNumber);
        requireNonNull(receiverNumber);
    }
}
