package dev.bilateral.api;

import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios and their revisions. */
@RestController
@RequestMapping("/api/v1/scenarios")
class ScenarioController {

    private static final String LATEST = "latest";
    private static final Pattern NUMBER = Pattern.compile("r?([1-9]\\d{0,8})");

    private final ScenarioService scenarios;

    ScenarioController(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    @GetMapping
    @Nullable
    ScenarioList scenarios(HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request);
        List<Scenario> all = scenarios.scenarios();
        String state = all.stream().map(Scenario::toString).collect(Collectors.joining());
        return new Answer(ScenarioList.ADDRESS, false, state, false)
                .unlessKnown(ScenarioList.of(all), request, response);
    }

    @GetMapping("/{scenario}/{revision}")
    @Nullable
    RevisionAnswer revision(
            @PathVariable String scenario,
            @PathVariable String revision,
            HttpServletRequest request,
            HttpServletResponse response) {
        Parameters.only(request);
        ScenarioRevision read = find(find(scenario), revision);
        Scenario found = scenarios.find(read.scenario(), read.number()).orElseThrow();
        RevisionAnswer answer = RevisionAnswer.of(found, read);
        return new Answer(answer.address(), !revision.equals(LATEST), found.title() + found.description(), false)
                .unlessKnown(answer, request, response);
    }

    private Scenario find(String id) {
        Optional<Scenario> found = ScenarioId.isValid(id) ? scenarios.find(new ScenarioId(id)) : Optional.empty();
        return found.orElseThrow(() -> Unknown.of(
                "scenario",
                id,
                scenarios.scenarios().stream().map(s -> s.id().value()).toList()));
    }

    private ScenarioRevision find(Scenario scenario, String revision) {
        Matcher number = NUMBER.matcher(revision);
        Optional<ScenarioRevision> found = revision.equals(LATEST)
                ? scenarios.revision(scenario.id(), scenario.latest())
                : number.matches()
                        ? scenarios.revision(scenario.id(), Integer.parseInt(number.group(1)))
                        : Optional.empty();
        return found.orElseThrow(() -> Unknown.of(
                "revision",
                revision,
                IntStream.rangeClosed(1, scenario.latest())
                        .mapToObj(Integer::toString)
                        .toList()));
    }
}
