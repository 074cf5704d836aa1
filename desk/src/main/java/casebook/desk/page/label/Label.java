package casebook.desk.page.label;

import java.util.List;

/**
 * A label.
 *
 * @param primary whether to tell that it is the primary one
 * @param percent how sure, from 0 to 100
 * @param runnerUp what came second, in words; empty for nothing
 * @param first the passage that speaks for it most strongly; null where none does
 */
public record Label(
        String name,
        String link,
        boolean primary,
        int percent,
        String origin,
        String runnerUp,
        Passage first,
        List<Passage> more) {}
