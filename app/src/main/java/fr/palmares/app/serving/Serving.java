package fr.palmares.app.serving;

import fr.palmares.app.serving.Site.Running;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Session;

/** Puts a site on the web, says where, and keeps it there until the end is asked for. */
public record Serving(Session session, Stop stop) {

    private static final String EVERYWHERE = "0.0.0.0";
    private static final String EVERYWHERE_6 = "::";

    public ExitCode serve(Site site, String host, int port) {
        try (Running running = site.start(host, port)) {
            session.print("serving", url(host, running.port()));
            stop.await();
            session.say("stopping");
        }
        return ExitCode.DONE;
    }

    /** The address that a browser on this machine takes. */
    private static String url(String host, int port) {
        String here = host.equals(EVERYWHERE) || host.equals(EVERYWHERE_6) ? "localhost" : host;
        return "http://" + (here.contains(":") ? "[" + here + "]" : here) + ":" + port + "/";
    }
}
