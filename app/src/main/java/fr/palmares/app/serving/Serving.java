package fr.palmares.app.serving;

import fr.palmares.app.serving.Site.Running;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Session;

/** Puts a site on the web, says where, and keeps it there until the end is asked for. */
public record Serving(Session session, Stop stop) {

    public ExitCode serve(Site site, String host, int port) {
        try (Running running = site.start(host, port, session.settings().publicUrl())) {
            session.print("serving", running.address());
            stop.await();
            session.say("stopping");
        }
        return ExitCode.DONE;
    }
}
