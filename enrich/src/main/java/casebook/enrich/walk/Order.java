package casebook.enrich.walk;

import casebook.event.ControlGiven;

/** The order under which cases are judged from now on. */
public record Order(ControlGiven control) implements Work {}
