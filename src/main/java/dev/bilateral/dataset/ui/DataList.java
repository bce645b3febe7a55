package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;

/** Words that the browser offers for a field that names it. */
@Tag("datalist")
final class DataList extends Component {

    DataList(String id, List<String> words) {
        setId(id);
        words.forEach(word -> getElement().appendChild(option(word)));
    }

    /** @param words each with what it stands for, by which it is found too */
    DataList(String id, Map<String, String> words) {
        setId(id);
        words.forEach((word, about) -> getElement().appendChild(option(word).setAttribute("label", about)));
    }

    private static Element option(String word) {
        return new Element("option").setAttribute("value", word);
    }
}
