package casebook.ingest.extract.pdf;

import java.util.Arrays;

/** Numbers that belong together, as they are joined two by two. */
final class Joined {

    private final int[] parents;

    Joined(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    void join(int one, int other) {
        parents[root(one)] = root(other);
    }

    /** The one that stands for all that are joined with this. */
    int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
