package dev.bilateral.brief;

import java.util.Locale;

/** In which files a brief is had. */
public enum BriefFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String contentType;

    BriefFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The word at the end of an address. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
