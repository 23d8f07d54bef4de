package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.MedicalInsurance;
import jp.lg.nayoro.polaris.identity.entity.PersonalData;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;

/** 本人の情報, as it is typed: who is to be enrolled, and what is to be changed of somebody who is. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    @Size(max = 80)
    @Pattern(regexp = "[\\p{IsHiragana}\\p{IsKatakana}ー－\\-ｰﾞﾟ・･\\s　]+", message = "{PersonForm.kana}")
    private String kana;

    @NotNull
    private LocalDate birthDate;

    @NotNull
    private Sex sex;

    @Pattern(regexp = "[0-9０-９]{3}[-－ー]?[0-9０-９]{4}", message = "{PersonForm.postalCode}")
    private String postalCode;

    @Size(max = 200)
    private String address;

    @Size(max = 20)
    private String phone;

    @Pattern(regexp = "[0-9０-９]{6}", message = "{PersonForm.insurerNumber}")
    private String insurerNumber;

    @Pattern(regexp = "[0-9０-９]{10}|[HＨ][0-9０-９]{9}", message = "{PersonForm.insuredNumber}")
    private String insuredNumber;

    @Pattern(regexp = "[0-9０-９]{6}|[0-9０-９]{8}", message = "{PersonForm.medicalInsurer}")
    private String medicalInsurer;

    @Size(max = 40)
    private String medicalSymbol;

    @Size(max = 40)
    private String medicalNumber;

    @Pattern(regexp = "[0-9０-９]{1,2}", message = "{PersonForm.medicalBranch}")
    private String medicalBranch;

    /** Fills in what an institution says; what it does not know stays empty for the clerk. */
    public void takeFrom(Demographics known) {
        name = known.name().name();
        kana = known.name().kana();
        birthDate = known.birthDate();
        sex = known.sex() == Sex.UNKNOWN ? null : known.sex();
        postalCode = known.postalCode();
        address = known.address();
        phone = known.phone();
        if (known.ofMedicalInsurance()) {
            medicalInsurer = known.insurerNumber();
            medicalSymbol = known.insuredSymbol();
            medicalNumber = known.insuredNumber();
        }
    }

    /** Fills in what is known of somebody who is enrolled. */
    void takeFrom(ResidentDetail known) {
        takeFrom(known.demographics());
        sex = known.sex();
        insurerNumber = known.insurerNumber();
        insuredNumber = known.insuredNumber();
        medicalInsurer = known.medicalInsurer();
        medicalSymbol = known.medicalSymbol();
        medicalNumber = known.medicalNumber();
        medicalBranch = known.medicalBranch();
    }

    /** The key of a message by the field it concerns. */
    public Map<String, String> problems(LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        if (birthDate.isAfter(today)) {
            problems.put("birthDate", "consent_enrol.message.error.born_in_future");
        }
        if (insuredNumber != null && insurerNumber == null) {
            problems.put("insurerNumber", "consent_enrol.message.error.insurer_missing");
        }
        return problems;
    }

    public PersonalData personalData() {
        return new PersonalData(
                NameFolding.fold(name, kana),
                birthDate,
                sex,
                halfWidth(postalCode),
                address,
                halfWidth(phone),
                halfWidth(insurerNumber),
                halfWidth(insuredNumber),
                new MedicalInsurance(
                        halfWidth(medicalInsurer), halfWidth(medicalSymbol), halfWidth(medicalNumber), branch()));
    }

    /** 1 is written 01 on every card. */
    private String branch() {
        var digits = halfWidth(medicalBranch);
        return digits == null || digits.length() > 1 ? digits : "0" + digits;
    }

    private static String halfWidth(String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getInsurerNumber() {
        return insurerNumber;
    }

    public void setInsurerNumber(String insurerNumber) {
        this.insurerNumber = insurerNumber;
    }

    public String getInsuredNumber() {
        return insuredNumber;
    }

    public void setInsuredNumber(String insuredNumber) {
        this.insuredNumber = insuredNumber;
    }

    public String getMedicalInsurer() {
        return medicalInsurer;
    }

    public void setMedicalInsurer(String medicalInsurer) {
        this.medicalInsurer = medicalInsurer;
    }

    public String getMedicalSymbol() {
        return medicalSymbol;
    }

    public void setMedicalSymbol(String medicalSymbol) {
        this.medicalSymbol = medicalSymbol;
    }

    public String getMedicalNumber() {
        return medicalNumber;
    }

    public void setMedicalNumber(String medicalNumber) {
        this.medicalNumber = medicalNumber;
    }

    public String getMedicalBranch() {
        return medicalBranch;
    }

    public void setMedicalBranch(String medicalBranch) {
        this.medicalBranch = medicalBranch;
    }
}
