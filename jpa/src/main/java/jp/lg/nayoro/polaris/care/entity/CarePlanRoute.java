package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;

/** From which office to which a file was sent: 送信元事業所番号 and 送信先事業所番号, as its name tells. */
public record CarePlanRoute(String senderNumber, String receiverNumber) implements Serializable {

    public static final CarePlanRoute UNKNOWN = new CarePlanRoute(null, null);
}
