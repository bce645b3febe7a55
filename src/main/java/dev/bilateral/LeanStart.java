package dev.bilateral;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets {@code java -jar} alone be as lean as {@code bin/run}: the process becomes a JVM with its options, and with the
 * ahead-of-time cache where one lies beside the jar ({@code docs/decisions/009}). It stays the same process, for whoever
 * watches it.
 */
final class LeanStart {

    /** Those of {@code bin/run}, with which the cache was made. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final List<String> SIZES = List.of("-Xms224m", "-Xmx768m");

    /** Where options stand that no argument shows. */
    private static final List<String> OPTIONS_FROM_OUTSIDE =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private LeanStart() {}

    /** Returns where there is nothing to gain, or where it can't be had: the start then goes on as it is. */
    static void asLeanAsRun() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        String jar = System.getProperty("java.class.path");
        List<String> arguments = process.arguments().map(List::of).orElse(List.of());
        boolean isAlone = OPTIONS_FROM_OUTSIDE.stream().allMatch(name -> System.getenv(name) == null);
        if (process.command().isPresent()
                && System.getProperty("os.name").equals("Linux")
                && isAlone
                && isPlain(arguments, jar)) {
            become(command(process.command().get(), arguments, jar));
        }
    }

    /** The sizes of {@code bin/run} only where none is given: the least may be more than a given most. */
    static List<String> command(String java, List<String> arguments, String jar) {
        List<String> command = new ArrayList<>(List.of(java, COLLECTOR));
        File cache = new File(jar.replaceFirst("\\.jar$", ".aot"));
        if (cache.length() > 0 && cache.lastModified() >= new File(jar).lastModified()) {
            command.add("-XX:AOTCache=" + cache);
        }
        if (arguments.stream().limit(arguments.indexOf("-jar")).noneMatch(each -> each.startsWith("-Xm"))) {
            command.addAll(SIZES);
        }
        command.addAll(arguments);
        return command;
    }

    /** Whether nothing is asked of the JVM but properties and sizes, so that no option speaks against those of {@code bin/run}. */
    static boolean isPlain(List<String> arguments, String jar) {
        int at = arguments.indexOf("-jar");
        return at >= 0
                && arguments.indexOf(jar) == at + 1
                && arguments.stream().limit(at).allMatch(each -> each.matches("-D.*|-Xm[sx].*"));
    }

    @SuppressWarnings("restricted") // the manifest grants native access
    private static void become(List<String> command) {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pointers = arena.allocate(ADDRESS, command.size() + 1L); // the last one stays null
            for (int i = 0; i < command.size(); i++) {
                pointers.setAtIndex(ADDRESS, i, arena.allocateFrom(command.get(i)));
            }
            MethodHandle execv = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("execv"), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
            int ignored = (int) execv.invokeExact(pointers.get(ADDRESS, 0), pointers); // returns only where it failed
        } catch (Throwable cannot) {
            System.err.println("Starting with the JVM’s own options: " + cannot);
        }
    }
}
