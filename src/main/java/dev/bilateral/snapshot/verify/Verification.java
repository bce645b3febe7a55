package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.snapshot.verify.Condition.Different;
import dev.bilateral.snapshot.verify.Condition.Resaved;
import dev.bilateral.snapshot.verify.Condition.Reworded;
import dev.bilateral.snapshot.verify.Condition.Unchecked;
import dev.bilateral.snapshot.verify.Condition.Unconfirmed;
import java.util.List;
import java.util.Locale;

/**
 * What became of what was handed in.
 *
 * @param name of the file, as the sender gives it
 * @param isInPart whether the verdict is of some files or rows alone, since others could not be checked
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
        List<Condition> conditions =
                checked.files().stream().map(FileCheck::condition).toList();
        Verdict verdict = verdict(conditions);
        boolean isInPart = verdict != Verdict.UNKNOWN
                && checked.files().stream().anyMatch(file -> file.isInPart() || file.condition() instanceof Unchecked);
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
        String lost = files.stream()
                .flatMap(file -> file.condition().lostCharacters().stream())
                .findFirst()
                .map(characters -> " " + MESSAGES.text("verdict.lost", characters))
                .orElse("");
        return isSuperseded() ? found + lost + " " + MESSAGES.text("verdict.superseded") : found + lost;
    }

    /** The gravest of what was found. */
    private static Verdict verdict(List<Condition> conditions) {
        if (conditions.stream().anyMatch(Condition::isEdit)) {
            return Verdict.EDITED;
        }
        if (conditions.stream().allMatch(Unchecked.class::isInstance)) {
            return Verdict.UNKNOWN;
        }
        if (conditions.stream().anyMatch(Different.class::isInstance)) {
            return Verdict.DIFFERENT;
        }
        if (conditions.stream().anyMatch(Unconfirmed.class::isInstance)) {
            return Verdict.UNCONFIRMED;
        }
        if (conditions.stream().anyMatch(Reworded.class::isInstance)) {
            return Verdict.REWORDED;
        }
        return conditions.stream().anyMatch(Resaved.class::isInstance) ? Verdict.RESAVED : Verdict.GENUINE;
    }
}
