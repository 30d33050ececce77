package kurogo.followup;

import java.util.Optional;
import kurogo.followup.plan.Weights;

/**
 * The weights that stand.
 *
 * @param weights the weights
 * @param version grows with each change; 0 for those the program brings along
 * @param changed who changed them last, when; nothing for those the program brings along
 */
public record WeightsVersion(Weights weights, int version, Optional<Conversation.Change> changed) {}
