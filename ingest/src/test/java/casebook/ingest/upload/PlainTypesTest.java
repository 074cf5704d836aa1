package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTypesTest {

    private static final String ZIP = "PK\u0003\u0004" + "\u0014".repeat(26);

    @ParameterizedTest
    @CsvSource({
        "案例.docx, [Content_Types].xml",
        "案例.DOCX, _rels/.rels",
        "案例.docx, word/document.xml",
        "案例.pptx, [Content_Types].xml",
        "案例.pptx, ppt/presentation.xml",
        "案例.xlsx, [Content_Types].xml",
        "案例.xlsx, xl/workbook.xml",
    })
    void saysOfOfficeFilesWhatAllRulesSay(String name, String firstEntry) {
        byte[] head = (ZIP + firstEntry + "\u0008\u0001").getBytes(ISO_8859_1);
        assertEquals(Optional.of(MediaTypes.byRules(name, head, head.length)), PlainTypes.of(name, head, head.length));
    }

    @ParameterizedTest
    @CsvSource({"案例.pdf, %PDF-1.7", "A.PDF, %PDF-2.0"})
    void saysOfPdfWhatAllRulesSay(String name, String start) {
        byte[] head = start.getBytes(ISO_8859_1);
        assertEquals(Optional.of(MediaTypes.byRules(name, head, head.length)), PlainTypes.of(name, head, head.length));
    }

    @ParameterizedTest
    @CsvSource({
        "案例.docx, mimetypeapplication/vnd.oasis.opendocument.text",
        "案例.docx, xl/workbook.xml",
        "案例.zip, [Content_Types].xml",
        "案例.pdf, word/document.xml",
    })
    void leavesToTheRulesWhatDoesNotAgree(String name, String firstEntry) {
        byte[] head = (ZIP + firstEntry).getBytes(ISO_8859_1);
        assertEquals(Optional.empty(), PlainTypes.of(name, head, head.length));
    }

    @Test
    void leavesToTheRulesWhatIsTooShort() {
        byte[] head = "%PDF-1.7".getBytes(ISO_8859_1);
        assertEquals(Optional.empty(), PlainTypes.of("案例.pdf", head, 4));
        assertEquals(Optional.empty(), PlainTypes.of("案例.docx", head, head.length));
    }
}
