package dev.bilateral.security;

/** What an account was trusted with no longer holds: it is removed, or has another role or password. */
record AccountChanged(String name) {}
