package jp.lg.nayoro.polaris.intake.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The doors for programs. Who may come in stands in web.xml and on the services; the same-origin filter keeps browsers out. */
@ApplicationPath("/api")
public class Api extends Application {}
