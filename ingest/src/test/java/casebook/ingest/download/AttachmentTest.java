package casebook.ingest.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.SubmittedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name under which a browser keeps a file. */
class AttachmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "form.docx | attachment; filename=\"form.docx\"; filename*=UTF-8''form.docx",
                "申报书 1.pdf | attachment; filename=\"___ 1.pdf\"; filename*=UTF-8''%E7%94%B3%E6%8A%A5%E4%B9%A6%201.pdf",
                "a\";x=\"b%41.exe | attachment; filename=\"a_;x=_b_41.exe\"; filename*=UTF-8''a%22%3Bx%3D%22b%2541.exe",
                "<script>.html | attachment; filename=\"<script>.html\"; filename*=UTF-8''%3Cscript%3E.html"
            })
    void every_name_is_one_name_whatever_it_holds(String name, String disposition) {
        var file = new SubmittedFile("0f", name, 1L, "text/html");

        assertEquals(disposition, Attachment.headers(file).get("Content-Disposition"));
        assertEquals("application/octet-stream", Attachment.headers(file).get("Content-Type"));
    }
}
