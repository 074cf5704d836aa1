package casebook.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in which no time of writing stands, so that the same cells are the same bytes; rows wait in files of their own. */
final class TimelessWorkbook extends SXSSFWorkbook {

    private static final String NO_TIME = "1980-01-01T00:00:00Z";

    private static final int ROWS_IN_MEMORY = 100;

    TimelessWorkbook() {
        super(timeless(), ROWS_IN_MEMORY);
    }

    private static XSSFWorkbook timeless() {
        var workbook = new XSSFWorkbook();
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Casebook");
        try {
            properties.setCreated(NO_TIME);
            properties.setModified(NO_TIME);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the first day that a ZIP knows is a day", e);
        }
        return workbook;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                // Before the first day that a ZIP knows, so that one is written; what else tells of it depends on the
                // zone.
                entry.setTime(0);
                entry.setExtraFields(new ZipExtraField[0]);
                super.putArchiveEntry(entry);
            }
        };
    }
}
