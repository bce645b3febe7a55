package dev.bilateral.security;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.bilateral.common.Messages;

/**
 * A plain form that the browser sends itself, so that its password store knows it. Its fields are bare elements: what is
 * typed there never becomes state of the server.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private static final Messages MESSAGES = Messages.of(SignInForm.class);
    private static final String ERROR_ID = "sign-in-error";

    private final Paragraph error = new Paragraph();
    private final Element name;
    private final Element password;

    /** @param from where to go afterwards; empty: to the overview */
    SignInForm(String from) {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        error.addClassName("error");
        error.setId(ERROR_ID);
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(error);
        name = addField("username", MESSAGES.text("signIn.name"), "text", "username")
                .setAttribute("autofocus", true);
        password = addField("password", MESSAGES.text("signIn.password"), "password", "current-password");
        getElement().appendChild(returnAddress(from));
        add(submit());
    }

    /** @param typed what was typed before, which need not be typed again; empty where nothing was */
    void showName(String typed) {
        if (!typed.isEmpty()) {
            name.setAttribute("value", typed).removeAttribute("autofocus");
            password.setAttribute("autofocus", true);
        }
    }

    void showError(String text) {
        error.setText(text);
        error.setVisible(true);
    }

    private Element addField(String name, String label, String type, String autocomplete) {
        NativeLabel text = new NativeLabel(label);
        text.setFor(name);
        Element field = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true)
                .setAttribute("aria-describedby", ERROR_ID);
        getElement().appendChild(text.getElement(), field);
        return field;
    }

    private static Element returnAddress(String from) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", ReturnAddress.PARAMETER)
                .setAttribute("value", from);
    }

    private static NativeButton submit() {
        NativeButton submit = new NativeButton(MESSAGES.text("signIn.submit"));
        submit.addClassName("primary");
        submit.getElement().setAttribute("type", "submit");
        return submit;
    }
}
