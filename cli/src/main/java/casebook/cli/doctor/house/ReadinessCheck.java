package casebook.cli.doctor.house;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Patient;
import casebook.cli.house.Whereabouts;
import casebook.contract.Setting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether the front door of a house that runs, or that is named, says that it is ready. */
public record ReadinessCheck(Patient patient) implements Check {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int READY = 200;

    @Override
    public String name() {
        return "http";
    }

    @Override
    public List<Finding> look() throws InterruptedException {
        String named = patient.told().given().get(Setting.CASEBOOK_URL.name());
        Optional<URI> http = patient.whereabouts().map(Whereabouts::http).or(() -> Optional.ofNullable(named)
                .map(URI::create));
        return List.of(
                http.isPresent()
                        ? ask(http.get().resolve("/readyz"))
                        : Finding.note(name(), "no house runs on this home: nobody is asked whether he is ready"));
    }

    private Finding ask(URI door) throws InterruptedException {
        try {
            int status = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(HttpRequest.newBuilder(door).timeout(PATIENCE).build(), BodyHandlers.discarding())
                    .statusCode();
            return status == READY
                    ? Finding.ok(name(), door + " is ready")
                    : Finding.warning(
                            name(),
                            door + " answers " + status + ": a part is still starting, or has lost its broker"
                                    + " or database",
                            "ask again in a few seconds; if it stays so, look below, and into "
                                    + patient.config().home().resolve("logs/casebook.log"));
        } catch (IOException silent) {
            return Finding.stops(name(), door + " does not answer (" + silent + ")", remedy());
        }
    }

    private String remedy() {
        return patient.runs()
                ? "look into " + patient.config().home().resolve("logs/casebook.log") + ", and start the house again"
                : "start a Casebook there, or set CASEBOOK_URL to where one is";
    }
}
