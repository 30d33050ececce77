package kurogo.book;

import java.time.Instant;
import java.util.List;
import kurogo.overview.Announcement;
import kurogo.overview.Announcements;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Announces the issues of books that nobody asked for at the time. */
@Component
class BookAnnouncements implements Announcements {

    private final BookService books;

    BookAnnouncements(BookService books) {
        this.books = books;
    }

    @Override
    public List<Announcement> since(Instant moment, Texts texts) {
        return books.madeByThemselvesSince(moment).stream()
                .map(issue -> new Announcement(
                        texts.get("figurebook.announced", issue.title(), issue.pages()),
                        "analysis/book/" + issue.bookId()))
                .toList();
    }
}
