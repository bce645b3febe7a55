package dev.bilateral.api;

import dev.bilateral.scenario.DiffTable;
import dev.bilateral.scenario.RevisionDiff;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.ScenarioTitle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final String FROM = "from";
    private static final String TO = "to";
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
        ScenarioTitle found = scenarios.title(read.scenario(), read.number()).orElseThrow();
        RevisionAnswer answer = RevisionAnswer.of(found, read);
        return new Answer(answer.address(), !revision.equals(LATEST), found.title() + found.description(), false)
                .unlessKnown(answer, request, response);
    }

    @GetMapping("/{scenario}/revisions")
    @Nullable
    RevisionList revisions(@PathVariable String scenario, HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request);
        Scenario found = find(scenario);
        RevisionList list = RevisionList.of(found, scenarios.revisions(found.id()));
        return new Answer(list.address(), false, found.toString(), false).unlessKnown(list, request, response);
    }

    /** What differs between two revisions; without parameters, what the newest one changed. */
    @GetMapping("/{scenario}/diff.{format}")
    void diff(
            @PathVariable String scenario,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Scenario found = find(scenario);
        Format as = Format.of(format);
        Map<String, List<String>> given = Parameters.only(request, FROM, TO, TableAnswer.PROFILE);
        TableAnswer answer = TableAnswer.to(request, response, as, given);
        ScenarioRevision to = find(found, one(given, TO).orElse(LATEST));
        ScenarioRevision from = find(found, one(given, FROM).orElse(String.valueOf(Math.max(1, to.number() - 1))));
        boolean isPinned = Stream.of(FROM, TO)
                .allMatch(end -> one(given, end).filter(r -> !r.equals(LATEST)).isPresent());
        String address = ScenarioList.ADDRESS + "/" + found.id() + "/diff." + as.extension() + "?from=" + from.number()
                + "&to=" + to.number();
        answer.write(
                address,
                isPinned,
                () -> new TableAnswer.Body(
                        found.id() + "_r" + from.number() + "-r" + to.number() + "_changes." + as.extension(),
                        DiffTable.of(RevisionDiff.between(from, to, scenarios.revisions(found.id()))),
                        List.of()));
    }

    private static Optional<String> one(Map<String, List<String>> given, String parameter) {
        List<String> values = given.getOrDefault(parameter, List.of());
        if (values.size() > 1) {
            throw Unknown.twice(parameter, values);
        }
        return values.stream().findFirst();
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
