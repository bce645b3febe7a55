package dev.bilateral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.bilateral.snapshot.TableDifference;
import dev.bilateral.snapshot.verify.Condition;
import dev.bilateral.snapshot.verify.FileCheck;
import dev.bilateral.snapshot.verify.News;
import dev.bilateral.snapshot.verify.Origin;
import dev.bilateral.snapshot.verify.Verification;
import dev.bilateral.snapshot.verify.csv.CellEdit;
import dev.bilateral.snapshot.verify.csv.Form;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param verdict genuine, resaved, reworded, unconfirmed, different, edited or unknown
 * @param inPart whether some files could not be checked, and the verdict is of the others
 * @param superseded whether newer editions have replaced some that it was made from
 * @param sentence the same in words
 */
record VerifyAnswer(
        String file,
        String verdict,
        boolean inPart,
        boolean superseded,
        String sentence,
        List<From> origins,
        List<Checked> files,
        List<Since> news,
        List<String> notChecked) {

    static VerifyAnswer of(Verification of) {
        return new VerifyAnswer(
                of.name(),
                code(of.verdict()),
                of.isInPart(),
                of.isSuperseded(),
                of.sentence(),
                of.origins().stream().map(From::of).toList(),
                of.files().stream().map(Checked::of).toList(),
                of.news().stream().map(Since::of).toList(),
                of.notChecked());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param evidence recorded, signed, recomputed or published */
    record From(
            String kind,
            String title,
            String address,
            String evidence,
            @Nullable String id,
            @Nullable String created,
            List<Recorded> records) {

        static From of(Origin origin) {
            return new From(
                    code(origin.kind()),
                    origin.title(),
                    origin.address(),
                    code(origin.evidence()),
                    origin.id().map(id -> id.value()).orElse(null),
                    origin.created().map(day -> day.toString()).orElse(null),
                    origin.records().stream()
                            .map(r -> new Recorded(r.who(), r.at().toString()))
                            .toList());
        }
    }

    /** @param who empty for a visitor */
    record Recorded(String who, String at) {}

    /**
     * @param finding same, resaved, edited, different, reworded, unconfirmed, replaced, missing, added or unchecked
     * @param forms in what a file differs, with the same values
     * @param changes of an edited, different or reworded one
     * @param reason of an unchecked one
     * @param inPart true where some of its rows could not be checked, and the finding is of the others
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Checked(
            String path,
            String finding,
            @Nullable List<String> forms,
            @Nullable Changes changes,
            @Nullable String reason,
            @Nullable Boolean inPart) {

        private Checked(
                String path,
                String finding,
                @Nullable List<String> forms,
                @Nullable Changes changes,
                @Nullable String reason) {
            this(path, finding, forms, changes, reason, null);
        }

        static Checked of(FileCheck check) {
            Checked whole = of(check.path(), check.condition());
            return check.isInPart()
                    ? new Checked(whole.path, whole.finding, whole.forms, whole.changes, whole.reason, true)
                    : whole;
        }

        private static Checked of(String path, Condition condition) {
            return switch (condition) {
                case Condition.Same same -> new Checked(path, "same", null, null, null);
                case Condition.Resaved resaved -> new Checked(path, "resaved", codes(resaved.forms()), null, null);
                case Condition.Edited edited ->
                    new Checked(path, "edited", codes(edited.changes().forms()), Changes.of(edited.changes()), null);
                case Condition.Different different ->
                    new Checked(
                            path,
                            "different",
                            codes(different.changes().forms()),
                            Changes.of(different.changes()),
                            null);
                case Condition.Reworded reworded ->
                    new Checked(path, "reworded", null, Changes.of(reworded.changes()), null);
                case Condition.Unconfirmed unconfirmed -> new Checked(path, "unconfirmed", null, null, null);
                case Condition.Replaced replaced -> new Checked(path, "replaced", null, null, null);
                case Condition.Missing missing -> new Checked(path, "missing", null, null, null);
                case Condition.Added added -> new Checked(path, "added", null, null, null);
                case Condition.Unchecked unchecked -> new Checked(path, "unchecked", null, null, unchecked.reason());
            };
        }

        private static List<String> codes(Set<Form> forms) {
            return forms.stream().sorted().map(VerifyAnswer::code).toList();
        }
    }

    /**
     * Lists are cut at a thousand each; counts are not.
     *
     * @param uncomparedRowCount how many of the added rows were only counted
     */
    record Changes(
            int cellCount,
            List<CellEdit> cells,
            int addedRowCount,
            List<String> addedRows,
            int removedRowCount,
            List<String> removedRows,
            int uncomparedRowCount,
            int addedColumnCount,
            List<String> addedColumns,
            int removedColumnCount,
            List<String> removedColumns) {

        static Changes of(TableChanges of) {
            return new Changes(
                    of.cellCount(),
                    of.cells(),
                    of.addedRows().count(),
                    of.addedRows().listed(),
                    of.removedRows().count(),
                    of.removedRows().listed(),
                    of.uncomparedRows(),
                    of.addedColumns().count(),
                    of.addedColumns().listed(),
                    of.removedColumns().count(),
                    of.removedColumns().listed());
        }
    }

    /** What has changed since. */
    record Since(String address, List<Newer> newer, List<TableDifference> tables, List<Said> said) {

        static Since of(News news) {
            return new Since(
                    news.address(),
                    news.newer().stream()
                            .map(n -> new Newer(
                                    n.dataset().value(),
                                    n.was().toString(),
                                    n.newest().toString(),
                                    n.changes()))
                            .toList(),
                    news.tables(),
                    news.said().stream()
                            .map(said -> new Said(said.what(), said.before(), said.after()))
                            .toList());
        }
    }

    record Newer(String dataset, String was, String newest, String changes) {}

    /** A text of the figure, then and now. */
    record Said(String what, String before, String after) {}
}
