package policygraph.briefing;

import java.util.Collection;
import policygraph.PolicyGraphException;

/** There is no briefing of that name. */
public final class UnknownBriefingException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    UnknownBriefingException(String name, Collection<String> known) {
        super(String.format(
                "没有名为“%s”的简报，有：%s。There is no briefing \"%1$s\"; there are %2$s.", name, String.join(", ", known)));
    }
}
