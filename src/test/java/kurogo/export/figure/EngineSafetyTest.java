package kurogo.export.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kurogo.export.figure.FigureNotDrawnException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No script, whatever it does, harms the program around its engine. */
class EngineSafetyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    static List<BiFunction<Scripts, Duration, ChartEngine>> engines() {
        return List.of(V8Engine::new, RhinoEngine::new);
    }

    private static Scripts script(String body) {
        return new Scripts(
                "", "function prepareDrawing() {} function drawFigure(request) { " + body + " }", () -> "{}");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aScriptSeesNeitherJavaNorFilesNorNetwork(BiFunction<Scripts, Duration, ChartEngine> starting) {
        try (ChartEngine engine = starting.apply(
                script(
                        "return ['java','Packages','javet','require','process','fetch','XMLHttpRequest','importScripts','load']"
                                + ".filter(function (name) { return typeof globalThis[name] !== 'undefined'; }).join();"),
                PATIENCE)) {
            assertThat(engine.draw("{}")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aScriptThatNeverEndsIsEnded(BiFunction<Scripts, Duration, ChartEngine> starting) {
        try (ChartEngine engine = starting.apply(script("for (;;) { try { for (;;); } catch (e) {} }"), PATIENCE)) {
            assertThatThrownBy(() -> engine.draw("{}"))
                    .isInstanceOfSatisfying(
                            FigureNotDrawnException.class,
                            ended -> assertThat(ended.reason()).isEqualTo(Reason.TOO_LONG));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aScriptThatEatsMemoryIsEndedBeforeTheProgramIs(BiFunction<Scripts, Duration, ChartEngine> starting) {
        String hungry =
                "var all = []; for (;;) { var one = []; for (var i = 0; i < 2000; i++) { one.push({ i: i }); } all.push(one); }";
        try (ChartEngine engine = starting.apply(script(hungry), Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> engine.draw("{}"))
                    .isInstanceOfSatisfying(
                            FigureNotDrawnException.class,
                            ended -> assertThat(ended.reason()).isEqualTo(Reason.TOO_LARGE));
        }
    }

    @Test
    void anotherEngineTakesThePlaceOfOneThatFailed() {
        AtomicInteger started = new AtomicInteger();
        Scripts choosy = script("if (request === 'bad') { throw new Error('bad'); } return 'drawn';");
        try (EnginePool pool = new EnginePool(
                () -> {
                    started.incrementAndGet();
                    return new V8Engine(choosy, PATIENCE);
                },
                1,
                PATIENCE)) {
            assertThat(pool.draw("good")).isEqualTo("drawn");
            assertThat(pool.draw("good")).isEqualTo("drawn");
            assertThat(started).hasValue(1);
            assertThatThrownBy(() -> pool.draw("bad")).isInstanceOf(FigureNotDrawnException.class);
            assertThat(pool.draw("good")).isEqualTo("drawn");
            assertThat(started).hasValue(2);
        }
    }

    @Test
    void anEngineIsUsedAndClosedByAnyThread() throws InterruptedException {
        try (EnginePool pool =
                new EnginePool(() -> new V8Engine(Scripts.load(), Duration.ofMinutes(1)), 2, Duration.ofMinutes(2))) {
            String request = FigureDrawing.request(FigureDrawingTest.bars());
            List<Thread> threads = IntStream.range(0, 4)
                    .mapToObj(i -> Thread.ofPlatform()
                            .start(() -> assertThat(pool.draw(request)).startsWith("<svg")))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(pool.draw(request)).startsWith("<svg");
        }
    }

    @Test
    void whoeverFindsAllEnginesBusyIsToldSo() {
        try (EnginePool pool = new EnginePool(() -> new V8Engine(script("return '';"), PATIENCE), 0, Duration.ZERO)) {
            assertThatThrownBy(() -> pool.draw("{}"))
                    .isInstanceOfSatisfying(
                            FigureNotDrawnException.class,
                            busy -> assertThat(busy.reason()).isEqualTo(Reason.BUSY));
        }
    }

    @Test
    void aHundredFiguresInARowComeOutAlike() {
        try (FigureDrawing drawing = new FigureDrawing(1, Duration.ofSeconds(30))) {
            List<String> drawn = IntStream.range(0, 100)
                    .mapToObj(i -> drawing.svg(FigureDrawingTest.bars()))
                    .distinct()
                    .toList();
            assertThat(drawn.stream().map(svg -> svg.replaceAll("zr\\d+", "zr")).distinct())
                    .hasSize(1);
        }
    }
}
