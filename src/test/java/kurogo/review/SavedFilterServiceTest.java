package kurogo.review;

import static kurogo.access.SignIn.asStaff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kurogo.database.DatabaseTest;
import kurogo.review.FilterNotSaved.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters under a name. */
@DatabaseTest
class SavedFilterServiceTest {

    @Autowired
    SavedFilterService filters;

    @Test
    void aFilterIsKeptAsItStandsInTheAddress() {
        save("要確認", "severity=ALERT&state=open");

        assertThat(onlyOne().query()).isEqualTo("severity=ALERT&state=open");
        assertThat(onlyOne().own()).isTrue();
    }

    @Test
    void nobodyHasTwoOfOneNameNorOneWithout() {
        save("要確認", "severity=ALERT");

        assertThatExceptionOfType(FilterNotSaved.class)
                .isThrownBy(() -> save(" 要確認 ", "severity=NOTE"))
                .returns(Reason.NAME_TAKEN, FilterNotSaved::reason);
        assertThatExceptionOfType(FilterNotSaved.class)
                .isThrownBy(() -> save("  ", "severity=NOTE"))
                .returns(Reason.NAME, FilterNotSaved::reason);
    }

    @Test
    void whoeverWasSlowerIsTold() {
        save("要確認", "severity=ALERT");
        SavedFilter read = onlyOne();
        change(read, "severity=NOTE");

        assertThat(onlyOne().query()).isEqualTo("severity=NOTE");
        assertThatExceptionOfType(FilterNotSaved.class)
                .isThrownBy(() -> change(read, "severity=CAUTION"))
                .returns(Reason.CHANGED_MEANWHILE, FilterNotSaved::reason);
    }

    @Test
    void aFilterIsDropped() {
        save("要確認", "severity=ALERT");
        SavedFilter read = onlyOne();
        asStaff(() -> {
            filters.delete(read);
            return read;
        });

        assertThat(asStaff(filters::all)).isEmpty();
    }

    private SavedFilter onlyOne() {
        assertThat(asStaff(filters::all)).hasSize(1);
        return asStaff(filters::all).getFirst();
    }

    private void save(String name, String query) {
        asStaff(() -> {
            filters.save(name, query, false);
            return name;
        });
    }

    private void change(SavedFilter read, String query) {
        asStaff(() -> {
            filters.change(read, read.name(), query, read.shared());
            return read;
        });
    }
}
