package casebook.cli.doctor.machine;

import static java.nio.charset.StandardCharsets.US_ASCII;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a container engine answers, which only the house on containers and their tests need.
 *
 * @param sockets where one may listen
 */
public record ContainersCheck(List<Path> sockets) implements Check {

    private static final String LOCAL = "unix://";

    /** The usual places, after the one that {@code DOCKER_HOST} names. */
    public static ContainersCheck here(Map<String, String> environment) {
        var sockets = new ArrayList<Path>();
        String named = environment.getOrDefault("DOCKER_HOST", "");
        if (named.startsWith(LOCAL)) {
            sockets.add(Path.of(named.substring(LOCAL.length())));
        }
        sockets.add(Path.of("/var/run/docker.sock"));
        sockets.add(Path.of("/run/podman/podman.sock"));
        if (environment.containsKey("XDG_RUNTIME_DIR")) {
            sockets.add(Path.of(environment.get("XDG_RUNTIME_DIR"), "podman/podman.sock"));
        }
        return new ContainersCheck(sockets);
    }

    @Override
    public String name() {
        return "containers";
    }

    @Override
    public List<Finding> look() {
        return sockets.stream()
                .filter(ContainersCheck::answers)
                .findFirst()
                .map(socket -> List.of(Finding.ok(name(), "an engine answers at " + socket)))
                .orElse(List.of(Finding.note(
                        name(), "no engine answers; only docker-compose.yml and the tests on containers need one")));
    }

    private static boolean answers(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(US_ASCII.encode("GET /_ping HTTP/1.0\r\nHost: localhost\r\n\r\n"));
            var answer = ByteBuffer.allocate(64);
            return channel.read(answer) > 0 && new String(answer.array(), US_ASCII).matches("(?s)HTTP/1\\.\\d 200.*");
        } catch (IOException nobody) {
            return false;
        }
    }
}
