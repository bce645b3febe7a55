package dev.bilateral.snapshot.verify;

import dev.bilateral.snapshot.verify.Finding.Resaved;
import dev.bilateral.snapshot.verify.Finding.Unchecked;
import java.util.List;
import java.util.Locale;

/**
 * What became of what was handed in.
 *
 * @param name of the file, as the sender gives it
 * @param origins what it was made from; none where nothing could be told
 * @param files each with what became of it
 * @param news what has changed since each of its origins
 * @param notChecked sentences on what could not be checked, and why
 */
public record Verification(
        String name,
        Verdict verdict,
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
        Verdict verdict = verdict(checked.files());
        return new Verification(
                name,
                verdict == Verdict.GENUINE && !news.isEmpty() ? Verdict.SUPERSEDED : verdict,
                checked.origins(),
                checked.files(),
                news,
                checked.notChecked());
    }

    /** The verdict in words. */
    public String sentence() {
        return Checked.MESSAGES.text("verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** The gravest of what was found. */
    private static Verdict verdict(List<FileCheck> files) {
        List<Finding> findings = files.stream().map(FileCheck::finding).toList();
        if (findings.stream().anyMatch(Finding::isEdit)) {
            return Verdict.EDITED;
        }
        if (findings.stream().allMatch(Unchecked.class::isInstance)) {
            return Verdict.UNKNOWN;
        }
        if (findings.stream().anyMatch(Resaved.class::isInstance)) {
            return Verdict.RESAVED;
        }
        return findings.stream().anyMatch(Unchecked.class::isInstance) ? Verdict.GENUINE_IN_PART : Verdict.GENUINE;
    }
}
