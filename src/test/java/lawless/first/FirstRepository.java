package lawless.first;

import lawless.second.SecondService;

/** Closes a cycle between two features. */
public record FirstRepository(SecondService service) {}
