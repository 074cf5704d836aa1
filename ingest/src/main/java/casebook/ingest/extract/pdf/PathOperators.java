package casebook.ingest.extract.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Hands the operators that draw lines to a {@link Path}. */
final class PathOperators {

    private static final int NONE = 0;
    private static final int POINT = 2;
    private static final int FOUR = 4;
    private static final int SIX = 6;

    /** Teaches an engine these operators. */
    static void teach(PDFStreamEngine engine, Path path) {
        teach(engine, "m", POINT, at -> path.move(at[0], at[1]));
        teach(engine, "l", POINT, at -> path.line(at[0], at[1]));
        teach(engine, "c", SIX, at -> path.curve(at[4], at[5]));
        teach(engine, "v", FOUR, at -> path.curve(at[2], at[3]));
        teach(engine, "y", FOUR, at -> path.curve(at[2], at[3]));
        teach(engine, "re", FOUR, at -> path.rectangle(at[0], at[1], at[2], at[3]));
        teach(engine, "h", NONE, at -> path.close());
        teach(engine, "S", NONE, at -> path.paint(true, false));
        for (String fill : List.of("f", "F", "f*")) {
            teach(engine, fill, NONE, at -> path.paint(false, true));
        }
        for (String both : List.of("B", "B*")) {
            teach(engine, both, NONE, at -> path.paint(true, true));
        }
        teach(engine, "s", NONE, at -> path.closeAndPaint(false));
        for (String both : List.of("b", "b*")) {
            teach(engine, both, NONE, at -> path.closeAndPaint(true));
        }
        teach(engine, "n", NONE, at -> path.paint(false, false));
    }

    private static void teach(PDFStreamEngine engine, String name, int numbers, Consumer<float[]> action) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                if (operands.size() < numbers) {
                    return;
                }
                var values = new float[numbers];
                for (int i = 0; i < numbers; i++) {
                    if (!(operands.get(i) instanceof COSNumber number)) {
                        return;
                    }
                    values[i] = number.floatValue();
                }
                action.accept(values);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }

    private PathOperators() {}
}
