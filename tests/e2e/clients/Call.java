// SPDX-License-Identifier: GPL-3.0-or-later
// java Call.java BASE USER TOKEN: the calls of a Java program (KA-26, KA-29); prints the four statuses.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Call
{
    private static final HttpClient client = HttpClient.newHttpClient();

    private static int status(HttpRequest.Builder request) throws Exception
    {
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    public static void main(String[] arguments) throws Exception
    {
        final String base = arguments[0], user = arguments[1], token = arguments[2];
        final URI myself = URI.create(base + "/rest/api/2/myself");
        final String basic = "Basic "
            + Base64.getEncoder().encodeToString((user + ":" + token).getBytes(StandardCharsets.UTF_8));

        System.out.println(status(HttpRequest.newBuilder(myself).header("Authorization", basic)));
        System.out.println(status(HttpRequest.newBuilder(myself).header("Authorization", "Bearer " + token)));
        System.out.println(status(HttpRequest.newBuilder(URI.create(base + "/rest/api/2/issue/JAVA-1/comment"))
            .header("Authorization", basic).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"body\":\"from Java\"}"))));
        System.out.println(status(HttpRequest.newBuilder(myself)));
    }
}
