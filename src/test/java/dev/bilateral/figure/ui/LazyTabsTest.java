package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.WholeApplication;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ManyRows;
import dev.bilateral.ui.RecordTable;
import dev.bilateral.ui.TableView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class LazyTabsTest extends SpringBrowserlessTest {

    private static final int MANY = 501;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private TableView tableView;

    @Test
    void of_very_many_rows_a_tab_holds_those_in_sight() {
        for (Figure figure : figures) {
            FigureTables tables =
                    ManyRows.of(figure.tables(states.initial(figure).orElseThrow()), MANY);
            LazyTabs tabs = new LazyTabs(figure, tableView);
            tabs.show(tables, name -> true);

            UI.getCurrent().add(tabs.content(LazyTabs.TABLE));
            assertThat(find(RecordTable.class).all()).isEmpty();
            assertThat(find(Grid.class).all())
                    .as(figure.id())
                    .anyMatch(grid -> grid.getListDataView().getItemCount() == MANY);

            UI.getCurrent().removeAll();
            UI.getCurrent().add(tabs.content(LazyTabs.SOURCES));
            assertThat(find(RecordTable.class).all()).isEmpty();
            assertThat(find(Grid.class).single().getListDataView().getItemCount())
                    .isEqualTo(MANY);
            assertThat(find(Anchor.class)
                            .withText("The claim ledger opens each statement with its document")
                            .single()
                            .getHref())
                    .startsWith("ledger?pins=");
            UI.getCurrent().removeAll();
        }
    }

    @Test
    void of_few_rows_it_holds_all_in_words() {
        Figure figure = figures.getFirst();
        LazyTabs tabs = new LazyTabs(figure, tableView);
        tabs.show(figure.tables(states.initial(figure).orElseThrow()), name -> true);

        UI.getCurrent().add(tabs.content(LazyTabs.SOURCES));

        assertThat(find(RecordTable.class).all()).hasSize(1);
    }
}
