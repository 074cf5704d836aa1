package casebook.bench;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;

/**
 * What a measurement found.
 *
 * @param name of the measurement
 * @param ratio its main figure: us against the other, more is better unless the measurement says otherwise
 * @param samples laps the median was taken of
 * @param loadAverage of the machine at the end; negative where the system does not tell
 * @param more everything else it measured, by name
 */
public record Report(
        String name,
        double ratio,
        int samples,
        double loadAverage,
        @JsonAnyGetter Map<String, Object> more) {}
