namespace CommunityBot.Talk;

/// <summary>One word of an alphabet, one number, or one character of a script that has no blanks.</summary>
/// <param name="Text">In small letters.</param>
/// <param name="At">Where it begins in what was typed.</param>
/// <param name="End">Where what comes after it begins.</param>
public readonly record struct Token(string Text, int At, int End);
