package fr.palmares.app.doctor;

import fr.palmares.app.shared.Settings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;

/** Looks at what this program runs on. */
final class Machine {

    private static final long MEGABYTE = 1L << 20;
    private static final long MEMORY = 200 * MEGABYTE;

    private Machine() {}

    static List<Finding> findings() {
        return List.of(java(), memory(), archive(), locale());
    }

    private static Finding java() {
        return Finding.ok("java", Runtime.version().toString(), System.getProperty("java.vendor", "?"));
    }

    private static Finding memory() {
        long most = Runtime.getRuntime().maxMemory();
        return Finding.of(most >= MEMORY, "memory", most / MEGABYTE);
    }

    private static Finding archive() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return Finding.of(options.stream().anyMatch(option -> option.startsWith("-XX:SharedArchiveFile=")), "archive");
    }

    /** In what the machine tells us arguments and names of files. */
    private static Finding locale() {
        String encoding = System.getProperty("sun.jnu.encoding", "?");
        return Finding.of(encoding.toUpperCase(Locale.ROOT).startsWith("UTF"), "locale", encoding);
    }

    static Finding port(Settings settings) {
        String host = settings.host();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), settings.port()));
            return Finding.ok("port", host, String.valueOf(settings.port()));
        } catch (IOException taken) {
            return Finding.warning("port", host, String.valueOf(settings.port()));
        }
    }
}
