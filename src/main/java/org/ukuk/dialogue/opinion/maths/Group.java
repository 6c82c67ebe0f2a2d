package org.ukuk.dialogue.opinion.maths;

import java.util.List;

/// People who vote alike, or declare the same.
///
/// @param name a letter for those found, the declared name for those declared
/// @param size how many they are
/// @param says what they say more than the others, strongest first
public record Group(String name, int size, List<Said> says) {

    /// A statement that tells a group from the others.
    ///
    /// @param position agree or disagree
    /// @param share of those in the group who saw it and hold this position, 0 to 1
    /// @param z how far this is from the others' share
    public record Said(String statement, Vote position, double share, double z) {}
}
