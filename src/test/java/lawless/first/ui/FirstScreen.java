package lawless.first.ui;

import lawless.first.FirstRepository;

/** Breaks: screens talk to services, never to repositories. */
public record FirstScreen(FirstRepository repository) {}
