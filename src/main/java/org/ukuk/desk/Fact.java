package org.ukuk.desk;

import java.util.List;

/// A name and its values, in words.
public record Fact(String name, List<String> values) {}
