package casebook.enrich.classify.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned, in whole numbers of one byte, so that it is small and the same everywhere.
 *
 * @param embedder the embedder of the vectors it learned from
 * @param space where cases lie
 * @param columns one for every code
 */
record Weights(String embedder, Space space, List<Column> columns) {

    /**
     * The weights of a code.
     *
     * @param facet its facet
     * @param code the code
     * @param unit what a weight of 1 stands for
     * @param weights by direction of the space
     */
    record Column(String facet, String code, float unit, byte[] weights) {

        /** Weights as near to these as bytes can be. */
        static Column of(String facet, String code, double[] exact) {
            double largest = 0;
            for (double weight : exact) {
                largest = Math.max(largest, Math.abs(weight));
            }
            float unit = (float) (largest == 0 ? 1 : largest / Byte.MAX_VALUE);
            var weights = new byte[exact.length];
            for (int i = 0; i < exact.length; i++) {
                weights[i] = (byte) Math.round(exact[i] / unit);
            }
            return new Column(facet, code, unit, weights);
        }
    }

    /** The product of a place with every column. */
    double[] products(double[] place) {
        int[] held = Space.held(place);
        var products = new double[columns.size()];
        for (int c = 0; c < products.length; c++) {
            byte[] weights = columns.get(c).weights;
            double product = 0;
            for (int i : held) {
                product += place[i] * weights[i];
            }
            products[c] = product * columns.get(c).unit;
        }
        return products;
    }

    static Weights read(byte[] written) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            String embedder = in.readUTF();
            var space = new Space(floats(in), floats(in));
            var columns = new ArrayList<Column>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                var column = new Column(in.readUTF(), in.readUTF(), in.readFloat(), new byte[space.dimensions()]);
                in.readFully(column.weights);
                columns.add(column);
            }
            return new Weights(embedder, space, List.copyOf(columns));
        }
    }

    byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(embedder);
            write(out, space.rarity());
            write(out, space.middle());
            out.writeInt(columns.size());
            for (Column column : columns) {
                out.writeUTF(column.facet);
                out.writeUTF(column.code);
                out.writeFloat(column.unit);
                out.write(column.weights);
            }
        }
        return bytes.toByteArray();
    }

    private static float[] floats(DataInputStream in) throws IOException {
        var floats = new float[in.readInt()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    private static void write(DataOutputStream out, float[] floats) throws IOException {
        out.writeInt(floats.length);
        for (float number : floats) {
            out.writeFloat(number);
        }
    }
}
