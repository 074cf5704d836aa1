package casebook.ingest.extract.recognise.picture;

/** Whether something on a page looks like a seal: red, roundish, as large as seals are. It says nothing of who set it. */
public final class CandidateSeal {

    private static final double LEAST_CENTIMETRES = 2.2;
    private static final double MOST_CENTIMETRES = 6.5;
    private static final double LEAST_ROUND = 0.5;
    private static final double PAGE_CENTIMETRES = 29.7;
    private static final double LEAST_FILL = 0.04;
    private static final double LEAST_RIM = 0.5;
    private static final int SECTORS = 24;
    private static final int GRID = 12;

    /** Whether there is one. */
    public static boolean on(RedInk ink) {
        Plane page = ink.page();
        double pixelsPerCentimetre = Math.max(page.width(), page.height()) / PAGE_CENTIMETRES;
        int cell = Math.max(1, (int) (pixelsPerCentimetre * 10 / GRID / 2));
        var blobs = new Blobs(ink, cell);
        for (int[] blob : blobs.boxes()) {
            double wide = (blob[2] - blob[0]) / pixelsPerCentimetre;
            double high = (blob[3] - blob[1]) / pixelsPerCentimetre;
            double longer = Math.max(wide, high);
            if (longer >= LEAST_CENTIMETRES
                    && longer <= MOST_CENTIMETRES
                    && Math.min(wide, high) >= LEAST_ROUND * longer
                    && isRound(ink, blob)) {
                return true;
            }
        }
        return false;
    }

    /** A rim all around, or nearly: a stamp is often set faintly on one side. */
    private static boolean isRound(RedInk ink, int[] box) {
        double middleX = (box[0] + box[2]) / 2.0;
        double middleY = (box[1] + box[3]) / 2.0;
        double halfWide = (box[2] - box[0]) / 2.0;
        double halfHigh = (box[3] - box[1]) / 2.0;
        boolean[] rim = new boolean[SECTORS];
        int pixels = 0;
        int corner = 0;
        for (int y = box[1]; y < box[3]; y++) {
            for (int x = box[0]; x < box[2]; x++) {
                if (!ink.at(x, y)) {
                    continue;
                }
                pixels++;
                double dx = (x - middleX) / halfWide;
                double dy = (y - middleY) / halfHigh;
                double distance = Math.hypot(dx, dy);
                if (distance > 1.12) {
                    corner++;
                } else if (distance > 0.8) {
                    rim[(int) ((Math.atan2(dy, dx) / Math.PI + 1) / 2 * SECTORS) % SECTORS] = true;
                }
            }
        }
        int covered = 0;
        for (boolean sector : rim) {
            covered += sector ? 1 : 0;
        }
        double area = (box[2] - box[0]) * (double) (box[3] - box[1]);
        return pixels >= LEAST_FILL * area && covered >= LEAST_RIM * SECTORS && corner <= pixels / 12;
    }

    private CandidateSeal() {}
}
