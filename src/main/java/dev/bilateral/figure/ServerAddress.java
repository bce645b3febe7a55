package dev.bilateral.figure;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.common.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where readers find this server. What has to have the same bytes on every server, as snapshots do, names the product in
 * its place.
 */
@Component
public class ServerAddress {

    private static final Messages TEXTS = Messages.of(ServerAddress.class);

    private final String server;

    /** @param server as {@code https://bilateral.example.org}; empty where the server was not told its own address */
    public ServerAddress(@Value("${bilateral.address:}") String server) {
        this.server = server.strip().replaceAll("/+$", "");
    }

    /** A path of any server, behind the name of the product: {@code Bilateral /gas?v=1}. */
    public static String unnamed(String path) {
        return TEXTS.text("address.unnamed", path);
    }

    /** A path behind the server's own address, where there is one; else the path alone. */
    public String before(String path) {
        return server + path;
    }

    /** A path behind the server's own address, else behind the name of the product. */
    public String of(String path) {
        return server.isEmpty() ? unnamed(path) : before(path);
    }

    /** The same where a page is cited: without an address of its own the one that the browser is on, which fills it in. */
    public String cited(String path) {
        return server.isEmpty() ? "{address}" : before(path);
    }

    /** A picture that tells where on this server the path is that shows the same. */
    public Picture on(Picture picture, String path) {
        return picture.at(of(path));
    }
}
