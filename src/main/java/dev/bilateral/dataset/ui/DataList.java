package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Words that the browser offers for a field that names it. */
@Tag("datalist")
final class DataList extends Component {

    DataList(String id, List<String> words) {
        setId(id);
        words.forEach(word -> getElement().appendChild(new Element("option").setAttribute("value", word)));
    }
}
