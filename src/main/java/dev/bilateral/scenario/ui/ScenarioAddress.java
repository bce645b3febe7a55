package dev.bilateral.scenario.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.bilateral.common.Messages;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.Unknown;
import dev.bilateral.ui.Unknown.Known;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which scenario and which revisions an address of these screens names. */
final class ScenarioAddress {

    static final String SCENARIO = "scenario";
    static final String REVISION = "revision";

    private static final String LATEST = "latest";
    private static final Pattern NUMBER = Pattern.compile("r?([1-9]\\d{0,8})");
    private static final Messages MESSAGES = Messages.of(ScenarioAddress.class);

    private final ScenarioService scenarios;

    ScenarioAddress(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    /** @throws Unknown where there is none of that name */
    Scenario scenario(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get(SCENARIO).orElse("");
        return Optional.of(name)
                .filter(ScenarioId::isValid)
                .map(ScenarioId::new)
                .flatMap(scenarios::find)
                .orElseThrow(() -> new Unknown(
                        MESSAGES.text("kind"),
                        name,
                        scenarios.scenarios().stream()
                                .map(s -> new Known(s.id().value(), s.title(), "scenarios/" + s.id()))
                                .toList()));
    }

    /**
     * @param named a number, or {@code latest}
     * @throws Unknown where there is no such revision
     */
    ScenarioRevision revision(Scenario scenario, String named) {
        Matcher number = NUMBER.matcher(named);
        Optional<ScenarioRevision> found = named.equals(LATEST)
                ? scenarios.revision(scenario.id(), scenario.latest())
                : number.matches()
                        ? scenarios.revision(scenario.id(), Integer.parseInt(number.group(1)))
                        : Optional.empty();
        return found.orElseThrow(() -> new Unknown(
                MESSAGES.text("kind.revision", scenario.title()),
                named,
                IntStream.rangeClosed(1, scenario.latest())
                        .map(n -> scenario.latest() + 1 - n)
                        .mapToObj(n -> new Known(
                                Integer.toString(n),
                                MESSAGES.text("revision", n),
                                "scenarios/" + scenario.id() + "/" + n))
                        .toList()));
    }
}
