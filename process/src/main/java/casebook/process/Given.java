package casebook.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The variables a process is given. */
public final class Given {

    private static final Path FILE = Path.of("casebook.properties");

    /** The environment, and below it {@code casebook.properties} of the working folder. */
    public static Map<String, String> here() {
        var given = new TreeMap<String, String>();
        if (Files.exists(FILE)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(FILE)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + FILE.toAbsolutePath(), e);
            }
            properties.stringPropertyNames().forEach(name -> given.put(name, properties.getProperty(name)));
        }
        given.putAll(System.getenv());
        return given;
    }

    private Given() {}
}
