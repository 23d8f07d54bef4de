package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * The head of a CDA R2 document: what it is called, whom it is about, who wrote it and when. Nothing outside of the file is ever read
 * for it: a DOCTYPE is refused.
 */
record CdaHead(String title, LocalDate written, String author, String custodian, List<String> patientIds) {

    private static final int DEEPEST = 200;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    CdaHead {
        patientIds = List.copyOf(patientIds);
    }

    /** @throws Refusal NOT_A_MESSAGE for what is no sound XML, or has a DOCTYPE */
    static CdaHead read(String text) throws Refusal {
        if (text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE,
                    "XMLにDOCTYPE宣言があります。外部のファイルを読ませる恐れがあるため取り込みません。DOCTYPEのない形で書き出してもらってください。");
        }
        try {
            return new Walk().through(text);
        } catch (XMLStreamException unsound) {
            int line = unsound.getLocation() == null
                    ? 0
                    : Math.max(0, unsound.getLocation().getLineNumber());
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE, "文書（XML）が途中で切れているか壊れています。書き出しの途中でなかったか確認し、もう一度書き出してください。", line);
        }
    }

    /** @throws Refusal WRONG_PATIENT where it names patients, and none of them is the folder's */
    void requirePatient(String patientId) throws Refusal {
        var mine = PatientSegment.withoutZeros(patientId);
        if (!patientIds.isEmpty()
                && patientIds.stream().map(PatientSegment::withoutZeros).noneMatch(mine::equals)) {
            throw new Refusal(
                    QuarantineCause.WRONG_PATIENT,
                    "フォルダの患者IDと、文書の中の患者IDが違います。別の患者の文書が紛れている恐れがあるため取り込みませんでした。書き出し元の機関に確認してください。");
        }
    }

    /** One way through the elements. */
    private static final class Walk {

        private final Deque<String> open = new ArrayDeque<>();
        private final List<String> patients = new ArrayList<>();
        private LocalDate written;
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder author = new StringBuilder();
        private final StringBuilder custodian = new StringBuilder();

        CdaHead through(String text) throws XMLStreamException {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = factory.createXMLStreamReader(new StringReader(text));
            try {
                while (reader.hasNext()) {
                    step(reader);
                }
            } finally {
                reader.close();
            }
            return new CdaHead(told(title), written, told(author), told(custodian), patients);
        }

        private void step(XMLStreamReader reader) throws XMLStreamException {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.addLast(reader.getLocalName());
                if (open.size() > DEEPEST) {
                    throw new XMLStreamException("Too deep", reader.getLocation());
                }
                if (isAt("recordTarget", "patientRole", "id")) {
                    keepPatient(reader.getAttributeValue(null, "extension"));
                } else if (open.size() == 2 && "effectiveTime".equals(open.getLast())) {
                    written = Hl7Moment.day(reader.getAttributeValue(null, "value"))
                            .orElse(null);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.removeLast();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                keepText(reader.getText());
            }
        }

        private void keepPatient(String id) {
            if (id != null && !id.isBlank()) {
                patients.add(id.strip());
            }
        }

        private void keepText(String text) {
            if (open.size() == 2 && "title".equals(open.getLast())) {
                title.append(text);
            } else if (open.contains("author") && open.contains("assignedPerson") && open.contains("name")) {
                author.append(author.length() > 80 ? "" : text).append(' ');
            } else if (isAt("custodian", "representedCustodianOrganization", "name")) {
                custodian.append(text);
            }
        }

        private boolean isAt(String outer, String middle, String inner) {
            return inner.equals(open.getLast()) && open.contains(outer) && open.contains(middle);
        }

        private static String told(StringBuilder text) {
            return Texts.orNull(BLANKS.matcher(text).replaceAll(" "));
        }
    }
}
