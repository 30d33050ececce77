package kurogo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Kurogo {

    public static void main(String[] arguments) {
        SpringApplication.run(Kurogo.class, arguments);
    }
}
