/** Programs that measure how fast Kurogo takes in reports, on fictional data made for the purpose. {@code src/benchmark/run} runs them. */
@NullMarked
package kurogo.benchmark;

import org.jspecify.annotations.NullMarked;
