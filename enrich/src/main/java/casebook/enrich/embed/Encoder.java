package casebook.enrich.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** A BERT model on ONNX Runtime: tokens in, the vector of the first of them out. */
final class Encoder {

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** A model, ready to run. */
    Encoder(byte[] model) throws OrtException {
        // Warnings of the native side go to standard error, past every log.
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "casebook");
        environment.setTelemetry(false);
        try (var options = new SessionOptions()) {
            // The threads of the steps are the only ones: a pool of its own would wait for work by spinning, and
            // how it divides a sum could change the last digit.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
            session = environment.createSession(model, options);
        }
    }

    /** The vector of a row of tokens, with length 1. */
    float[] encode(long[] tokens) {
        var mask = new long[tokens.length];
        Arrays.fill(mask, 1);
        try (var ids = row(tokens);
                var attention = row(mask);
                var segments = row(new long[tokens.length]);
                var result = session.run(
                        Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", segments))) {
            // The first token stands for the whole text in the models of this family.
            var states = (OnnxTensor) result.get(0);
            var vector = new float[(int) states.getInfo().getShape()[2]];
            FloatBuffer values = states.getFloatBuffer();
            values.get(vector);
            return normalised(vector);
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not take " + tokens.length + " tokens", e);
        }
    }

    private OnnxTensor row(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }

    private static float[] normalised(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
