package kurogo.area;

import java.time.Instant;
import kurogo.area.master.PopulationBands;

/**
 * Population bands as an administrator set them.
 *
 * @param number counts the settings, from 1 up; the one with the highest number holds
 * @param bands the bands
 * @param setAt when they were set
 * @param setBy who set them, as people call them
 */
public record BandSetting(int number, PopulationBands bands, Instant setAt, String setBy) {}
