package lawless.second;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import lawless.first.FirstRepository;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.WebRequest;

/** Breaks every law on services, frameworks, surroundings and cycles. */
@Service
public class SecondService {

    public LocalDate today(DSLContext database, FirstRepository repository, Span screen, WebRequest request) {
        database.execute("delete from " + repository + screen + request);
        return LocalDate.now();
    }
}
