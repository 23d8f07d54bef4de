package jp.lg.nayoro.polaris.identity.service.online;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.entity.ReviewRow;

/**
 * One pair to be told apart or together.
 *
 * @param rivals other residents the registration may be of
 */
public record ReviewCase(
        ReviewRow task,
        ResidentDetail resident,
        RegistrationDetail registration,
        List<ScoreLine> lines,
        List<ResidentDetail> rivals)
        implements Serializable {}
