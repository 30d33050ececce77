package kurogo.training.ui;

import kurogo.area.AreaService;
import kurogo.training.CertificateService;
import kurogo.training.ClashService;
import kurogo.training.CourseService;
import kurogo.training.QuestionnaireService;
import kurogo.training.SessionService;
import kurogo.training.TrainingNoticeService;
import kurogo.training.UntoldService;
import org.springframework.stereotype.Component;

/**
 * What the screen of a session works with, apart from its people.
 *
 * @param sessions the sessions
 * @param courses what is held in them
 * @param clashes what speaks against their days
 * @param notices what was told of them
 * @param untold whom that does not reach
 * @param certificates what people get after them
 * @param questionnaires what people are asked after them
 * @param area the prefecture that holds them
 */
@Component
record SessionWork(
        SessionService sessions,
        CourseService courses,
        ClashService clashes,
        TrainingNoticeService notices,
        UntoldService untold,
        CertificateService certificates,
        QuestionnaireService questionnaires,
        AreaService area) {}
