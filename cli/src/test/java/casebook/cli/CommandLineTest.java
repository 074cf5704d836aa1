package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineTest {

    /** Classes of their own, of which it can be told which are in use. */
    private static final class Fresh extends URLClassLoader {

        Fresh(URL[] places) {
            super(places, ClassLoader.getPlatformClassLoader());
        }

        static Fresh classes() throws IOException {
            var places = new ArrayList<URL>();
            for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
                places.add(new File(place).toURI().toURL());
            }
            return new Fresh(places.toArray(URL[]::new));
        }

        boolean uses(Class<?> type) {
            return findLoadedClass(type.getName()) != null;
        }
    }

    /** An option whose type is an event would begin it, and then it lies nowhere. */
    @Test
    void the_log_is_not_begun_before_a_house_says_where_it_lies() throws Exception {
        try (var classes = Fresh.classes()) {
            Method commandLine = classes.loadClass(Casebook.class.getName()).getDeclaredMethod("commandLine");
            commandLine.setAccessible(true);
            commandLine.invoke(null);

            assertTrue(classes.uses(CommandLine.class), "the control");
            assertFalse(classes.uses(org.slf4j.LoggerFactory.class));
        }
    }
}
