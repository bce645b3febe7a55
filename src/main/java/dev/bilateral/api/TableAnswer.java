package dev.bilateral.api;

import dev.bilateral.dataset.Source;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;

/** Writes a table in the form that was asked for, straight into the response. */
record TableAnswer(HttpServletRequest request, HttpServletResponse response, Format format, CsvProfile profile) {

    static final String PROFILE = "profile";

    /** The header of what CSV has no place for. */
    static final String REMARK = "Bilateral-Remark";

    /** Reads the profile from the parameters, where one is named. */
    static TableAnswer to(
            HttpServletRequest request,
            HttpServletResponse response,
            Format format,
            Map<String, List<String>> parameters) {
        List<String> given = parameters.getOrDefault(PROFILE, List.of("data"));
        if (given.size() > 1) {
            throw Unknown.twice(PROFILE, given);
        }
        String named = given.getFirst();
        List<String> known = Arrays.stream(CsvProfile.values())
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(named)) {
            throw Unknown.choice(PROFILE, named, known);
        }
        return new TableAnswer(request, response, format, CsvProfile.values()[known.indexOf(named)]);
    }

    /**
     * @param canonical path and query that give the same rows for good
     * @param body asked for only where the client has not got it yet
     */
    void write(String canonical, boolean isPinned, Supplier<Body> body) throws IOException {
        Answer answer = new Answer(canonical, isPinned, format == Format.CSV ? profile.name() : "", false);
        if (answer.isKnown(request, response)) {
            return;
        }
        Body found = body.get();
        answer.announce(request, response);
        if (!found.next().isEmpty()) {
            response.addHeader(HttpHeaders.LINK, "<" + found.next() + ">; rel=\"next\"");
        }
        remark(response, found.remarks());
        if (format == Format.CSV) {
            response.addHeader(HttpHeaders.LINK, "<" + schema(canonical) + ">; rel=\"describedby\"");
        }
        Answer.describe(response, format.contentType(), profile.fileName(found.fileName()), format == Format.CSV);
        switch (format) {
            case CSV -> new CsvWriter(profile).write(found.rows(), response.getOutputStream());
            case SCHEMA -> JsonTable.writeSchema(found.rows(), response.getOutputStream());
            case JSON -> JsonTable.write(canonical, found.rows(), found.sources(), response.getOutputStream());
        }
    }

    /** Says beside a file what whoever reads it should know, a sentence each. */
    static void remark(HttpServletResponse response, Collection<String> sentences) {
        sentences.forEach(sentence -> response.addHeader(REMARK, ascii(sentence)));
    }

    /** A header holds nothing else; a sign that has no like there becomes a question mark. */
    private static String ascii(String sentence) {
        return sentence.replace('\u2019', '\'').replaceAll("\\h", " ").replaceAll("[^ -~]", "?");
    }

    /** Where the columns of a CSV file are described. */
    private static String schema(String canonical) {
        int query = canonical.indexOf('?');
        String path = query < 0 ? canonical : canonical.substring(0, query);
        String ending = Format.CSV.extension();
        return path.substring(0, path.length() - ending.length())
                + Format.SCHEMA.extension()
                + (query < 0 ? "" : canonical.substring(query));
    }

    /**
     * What is written, and under which name it is kept.
     *
     * @param sources the documents behind the rows, for JSON
     * @param next the address of the rows that follow; empty where these are all
     * @param remarks what whoever reads the rows should know beside them, a sentence each
     */
    record Body(String fileName, Table rows, List<Source> sources, String next, List<String> remarks) {
        Body(String fileName, Table rows, List<Source> sources) {
            this(fileName, rows, sources, "");
        }

        Body(String fileName, Table rows, List<Source> sources, String next) {
            this(fileName, rows, sources, next, List.of());
        }
    }
}
