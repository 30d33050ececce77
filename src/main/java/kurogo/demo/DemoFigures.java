package kurogo.demo;

import java.util.List;
import java.util.stream.Stream;
import kurogo.access.DemoUserService;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.analysis.AnalysisService;
import kurogo.analysis.FigureTitle;
import kurogo.analysis.SavedFigureService;
import kurogo.book.BookContent;
import kurogo.book.BookContent.Made;
import kurogo.book.BookPart;
import kurogo.book.BookService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures 見本県's analyst keeps and shares, and a book of them; all of them or none. */
@Component
@Transactional
class DemoFigures {

    private final DemoUserService logins;
    private final OnBehalf onBehalf;
    private final AnalysisService analyses;
    private final SavedFigureService figures;
    private final BookService books;

    DemoFigures(
            DemoUserService logins,
            OnBehalf onBehalf,
            AnalysisService analyses,
            SavedFigureService figures,
            BookService books) {
        this.logins = logins;
        this.onBehalf = onBehalf;
        this.analyses = analyses;
        this.figures = figures;
        this.books = books;
    }

    /** Keeps the figures and the book where the analyst has none yet. */
    void load(DemoFigureFile told) {
        UserAccount analyst = logins.of(Role.ANALYST);
        onBehalf.of(analyst.id(), "", () -> {
            if (figures.all().isEmpty()) {
                keep(told);
            }
            return analyst;
        });
    }

    private void keep(DemoFigureFile told) {
        List<Long> kept = told.figures().stream()
                .map(one -> figures.save(
                        new FigureTitle(one.title(), true, one.pinned()),
                        analyses.of(told.settings(one)).orElseThrow()))
                .toList();
        List<BookPart> parts = Stream.concat(
                        Stream.of(BookPart.text(told.book().text())),
                        kept.stream().map(BookPart::figure))
                .toList();
        books.save(new BookContent(told.book().title(), told.book().oneFor(), Made.ON_DEMAND, true, parts));
    }
}
