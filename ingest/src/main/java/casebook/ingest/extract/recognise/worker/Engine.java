package casebook.ingest.extract.recognise.worker;

import casebook.ingest.extract.recognise.layout.TextBox;
import casebook.ingest.extract.recognise.picture.Plane;
import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** RapidOCR with the models of PP-OCRv4, in one thread. The library takes pictures as files only. */
final class Engine {

    private static final int THREADS = 1;
    private static final int NO_GPU = -1;
    /** Lines are looked for on the page at this size; they are read at its full size. */
    private static final int LONGER_SIDE = 1280;

    private static final int MARGIN = 50;
    private static final float BOX_SCORE = 0.4f;
    private static final float PIXEL_SCORE = 0.3f;
    private static final float GROWN_BY = 1.6f;

    private final InferenceEngine library;
    private final Path picture;

    private Engine(InferenceEngine library, Path picture) {
        this.library = library;
        this.picture = picture;
    }

    /**
     * Loads the library and its models into the process's temporary folder.
     *
     * @param folder where a page may be put for the library to pick up
     */
    static Engine load(Path folder) throws IOException {
        var engine = new Engine(
                InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, new HardwareConfig(THREADS, NO_GPU)),
                folder.resolve("page.bmp"));
        engine.read(Plane.paper(64, 64));
        return engine;
    }

    /** The lines of writing on this page. */
    List<TextBox> read(Plane page) throws IOException {
        ImageIO.write(page.image(), "bmp", picture.toFile());
        try {
            OcrResult result = library.runOcr(
                    picture.toString(),
                    new ParamConfig(MARGIN, LONGER_SIDE, BOX_SCORE, PIXEL_SCORE, GROWN_BY, false, false));
            var boxes = new ArrayList<TextBox>();
            for (TextBlock block : result.getTextBlocks()) {
                boxes.add(box(block));
            }
            return boxes;
        } finally {
            Files.delete(picture);
        }
    }

    private static TextBox box(TextBlock block) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (Point corner : block.getBoxPoint()) {
            left = Math.min(left, corner.getX());
            top = Math.min(top, corner.getY());
            right = Math.max(right, corner.getX());
            bottom = Math.max(bottom, corner.getY());
        }
        double sum = 0;
        for (float score : block.getCharScores()) {
            sum += score;
        }
        double confidence = block.getCharScores().length == 0 ? 0 : sum / block.getCharScores().length;
        return new TextBox(block.getText().strip(), Math.min(1, confidence), left, top, right, bottom);
    }
}
