package dev.bilateral.snapshot.verify;

/** @param path within its archive, or its name */
public record FileCheck(String path, Condition condition) {}
