package kurogo.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailPostTest {

    @Test
    void theLogNamesNobodyWhoseServerRefusedAMail() {
        assertThat(MailPost.withoutAddresses("550 5.1.1 <hanako@city.example.jp>: Recipient address rejected"))
                .isEqualTo("550 5.1.1 <…>: Recipient address rejected");
        assertThat(MailPost.withoutAddresses("no mailbox taro.mihon@pref.example.jp, try later"))
                .isEqualTo("no mailbox …, try later");
    }
}
