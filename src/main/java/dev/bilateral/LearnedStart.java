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
 * Lets {@code java -jar} alone start as fast as {@code bin/run}: where an ahead-of-time cache lies beside the jar, the
 * process becomes a JVM that uses it ({@code docs/decisions/009}). It stays the same process, for whoever watches it.
 */
final class LearnedStart {

    /** Those of {@code bin/run}, with which the cache was made. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx768m");

    /** Where options stand that no argument shows. */
    private static final List<String> OPTIONS_FROM_OUTSIDE =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private LearnedStart() {}

    /** Returns where there is nothing to gain, or where it can't be had: the start then goes on as it is. */
    static void overWithCache() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        String jar = System.getProperty("java.class.path");
        File cache = new File(jar.replaceFirst("\\.jar$", ".aot"));
        boolean isCurrent = cache.length() > 0 && cache.lastModified() >= new File(jar).lastModified();
        if (!isCurrent || !System.getProperty("os.name").equals("Linux")) {
            return;
        }
        List<String> arguments = process.arguments().map(List::of).orElse(List.of());
        boolean isAlone = OPTIONS_FROM_OUTSIDE.stream().allMatch(name -> System.getenv(name) == null);
        if (process.command().isPresent() && isAlone && isPlain(arguments, jar)) {
            List<String> command = new ArrayList<>(List.of(process.command().get(), "-XX:AOTCache=" + cache));
            command.addAll(OPTIONS);
            command.addAll(arguments);
            become(command);
        }
    }

    /** Whether nothing is asked of the JVM but properties and sizes, so that no option speaks against those of the cache. */
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
            System.err.println("Starting without what was learned: " + cannot);
        }
    }
}
