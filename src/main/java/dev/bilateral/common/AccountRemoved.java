package dev.bilateral.common;

/** An account is gone for good; a later one of its name is somebody else’s. */
public record AccountRemoved(String name) {}
