package dev.bilateral.api;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running server, as a program talks to it. */
record ApiServer(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String address) {
        return send(request(address).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> method(String method, String address) {
        return send(
                request(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    /** Asks first whether the server wants a body at all, as programs do with large ones. */
    HttpResponse<String> post(String address, String type, byte[] body) {
        return post(address, type, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /** A body whose length nobody says before. */
    HttpResponse<String> stream(String address, String type, InputStream body) {
        return post(address, type, HttpRequest.BodyPublishers.ofInputStream(() -> body));
    }

    private HttpResponse<String> post(String address, String type, HttpRequest.BodyPublisher body) {
        HttpRequest request = request(address, "Content-Type", type)
                .expectContinue(body.contentLength() > 1_000_000)
                .POST(body)
                .build();
        return send(request, BodyHandlers.ofString());
    }

    /** The answer to a body that is announced and never sent. */
    String announced(String address, long bytes) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST " + address
                                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: "
                                    + bytes + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            StringBuilder answer = new StringBuilder();
            for (int read = 0; read >= 0 && answer.indexOf("}") < 0; ) {
                read = socket.getInputStream().read();
                answer.append((char) read);
            }
            return answer.toString();
        }
    }

    JsonNode json(String address) {
        return JSON.readTree(get(address).body());
    }

    List<NamedCsvRecord> csv(String address) {
        return rows(get(address).body());
    }

    static List<NamedCsvRecord> rows(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The address in a {@code Link} header with {@code rel="canonical"}. */
    static String canonical(HttpResponse<?> response) {
        return header(response, "Link").replaceFirst("^<(.*)>; rel=\"canonical\"$", "$1");
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
        try {
            return CLIENT.send(request, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
