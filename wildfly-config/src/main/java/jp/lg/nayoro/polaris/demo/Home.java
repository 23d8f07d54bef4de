package jp.lg.nayoro.polaris.demo;

/** 住所・電話. The area and the number of the house stand apart, since institutions write them in different ways. */
record Home(String postalCode, String area, String house, String phone) {

    String address() {
        return "北海道名寄市" + area + house;
    }
}
