package jp.lg.nayoro.polaris.demo;

/**
 * 患者登録: one patient of one institution, spelt as that institution does.
 *
 * @param linked whether the secretariat has tied it to the resident; the others await 名寄せ
 */
record Chart(long id, Person person, Place place, String localId, Spelling spelling, boolean linked) {}
