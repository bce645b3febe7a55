package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.snapshot.verify.Finding.Resaved;
import dev.bilateral.snapshot.verify.Finding.Unchecked;
import java.util.List;
import java.util.Locale;

/**
 * What became of what was handed in.
 *
 * @param name of the file, as the sender gives it
 * @param isInPart whether the verdict is of some files alone, since others could not be checked
 * @param origins what it was made from; none where nothing could be told
 * @param files each with what became of it
 * @param news what has changed since each of its origins
 * @param notChecked sentences on what could not be checked, and why
 */
public record Verification(
        String name,
        Verdict verdict,
        boolean isInPart,
        List<Origin> origins,
        List<FileCheck> files,
        List<News> news,
        List<String> notChecked) {

    public Verification {
        origins = List.copyOf(origins);
        files = List.copyOf(files);
        news = List.copyOf(news);
        notChecked = List.copyOf(notChecked);
    }

    static Verification of(String name, Checked checked, List<News> news) {
        List<Finding> findings =
                checked.files().stream().map(FileCheck::finding).toList();
        Verdict verdict = verdict(findings);
        boolean isInPart = verdict != Verdict.UNKNOWN && findings.stream().anyMatch(Unchecked.class::isInstance);
        return new Verification(
                name, verdict, isInPart, checked.origins(), checked.files(), news, checked.notChecked());
    }

    /** Whether newer editions have replaced some that it was made from. */
    public boolean isSuperseded() {
        return !news.isEmpty();
    }

    /** The verdict in words, with what is to be said beside it. */
    public String sentence() {
        String code = verdict.name().toLowerCase(Locale.ROOT);
        String found = MESSAGES.text((isInPart ? "verdict.part." : "verdict.") + code);
        return isSuperseded() ? found + " " + MESSAGES.text("verdict.superseded") : found;
    }

    /** The gravest of what was found. */
    private static Verdict verdict(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isEdit)) {
            return Verdict.EDITED;
        }
        if (findings.stream().allMatch(Unchecked.class::isInstance)) {
            return Verdict.UNKNOWN;
        }
        return findings.stream().anyMatch(Resaved.class::isInstance) ? Verdict.RESAVED : Verdict.GENUINE;
    }
}
