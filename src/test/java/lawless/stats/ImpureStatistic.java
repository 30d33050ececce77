package lawless.stats;

import org.springframework.stereotype.Component;

/** Breaks: the pure core knows no framework; every package is null-marked. */
@Component
class ImpureStatistic {}
