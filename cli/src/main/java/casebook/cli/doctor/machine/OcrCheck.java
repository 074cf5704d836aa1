package casebook.cli.doctor.machine;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.util.List;

/** Whether scanned pages can be read: by an engine on the class path, as workers see nothing else of the machine. */
public record OcrCheck(String engine) implements Check {

    /** RapidOCR. */
    public static final String RAPID_OCR = "io.github.mymonstercat.ocr.InferenceEngine";

    @Override
    public String name() {
        return "ocr";
    }

    @Override
    public List<Finding> look() {
        try {
            Class.forName(engine, false, OcrCheck.class.getClassLoader());
            return List.of(Finding.ok(name(), "an engine is on the class path: " + engine));
        } catch (ClassNotFoundException none) {
            return List.of(Finding.note(
                    name(),
                    "this build brings no engine: scanned pages and images have no text, and their files say so"));
        }
    }
}
