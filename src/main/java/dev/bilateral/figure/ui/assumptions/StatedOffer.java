package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.model.Share;

/** An observation, and the assumption's text if it were taken. */
record StatedOffer(String text, Observation observation) {

    /** What is stated, as it stands on a mark: with its hedge; of a date the year. */
    String number() {
        String number = StatedText.number(observation);
        return number.isEmpty() ? text : number;
    }

    /** Where it stands on a slider: a share by the number beside its qualifier, as a plain number reads as well. */
    double at() {
        return Share.parse(text).orElseThrow().low();
    }

    /** The same with its unit. */
    String quantity() {
        String quantity = StatedText.quantity(observation);
        return quantity.isEmpty() ? text : quantity;
    }
}
