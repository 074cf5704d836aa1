package casebook.bench.steps;

import casebook.bench.scale.Result;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many cases everybody did in a race: a second of processor time, which is a second and core, and on the clock. */
final class Pace {

    static Map<String, Object> of(Result result) {
        Map<String, Object> pace = new LinkedHashMap<>();
        for (String contender : result.laps().keySet()) {
            pace.put("casesPerCpuSecond, " + contender, result.perCpuSecond(contender));
            pace.put("casesPerSecond, " + contender, result.perSecond(contender));
        }
        return pace;
    }

    private Pace() {}
}
