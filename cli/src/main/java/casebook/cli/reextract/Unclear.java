package casebook.cli.reextract;

/** A word stands for no case, or for none that there could be. */
public final class Unclear extends Exception {

    private static final long serialVersionUID = 1;

    Unclear(String what) {
        super(what);
    }
}
