package kurogo.training;

import java.util.Optional;

/**
 * One course in a fiscal year, as numbers.
 *
 * @param course the course
 * @param sessions sessions that were held
 * @param seats their seats
 * @param down people put down with a seat
 * @param there people who were there
 * @param completed people who have completed the course
 * @param municipalities municipalities of which somebody was there
 * @param costYen what the sessions cost, where all of them say so
 */
public record YearInNumbers(
        Course course,
        int sessions,
        int seats,
        int down,
        int there,
        int completed,
        int municipalities,
        Optional<Long> costYen) {}
