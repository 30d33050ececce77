package kurogo.area.master;

import java.time.LocalDate;

/**
 * A name a place had before it was merged into a municipality or renamed.
 *
 * @param name the name with 市, 町, 村 or 区
 * @param successor the municipality it belongs to since
 * @param lastDay the last day it was in use
 */
public record FormerName(String name, MunicipalityCode successor, LocalDate lastDay) {}
