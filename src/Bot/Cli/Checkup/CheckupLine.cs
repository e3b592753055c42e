using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>How a finding of <c>doctor</c> is to be taken.</summary>
public enum Verdict
{
    Fine,

    /// <summary>It works, and somebody should know.</summary>
    Note,

    /// <summary>It does not work until somebody does something.</summary>
    ToDo,
}

/// <summary>One thing that <c>doctor</c> looked at.</summary>
public sealed record CheckupLine(Verdict Verdict, BothLanguages Said)
{
    public static CheckupLine Fine(string chinese, string english) => new(Verdict.Fine, new BothLanguages(chinese, english));

    public static CheckupLine Note(string chinese, string english) => new(Verdict.Note, new BothLanguages(chinese, english));

    public static CheckupLine ToDo(string chinese, string english) => new(Verdict.ToDo, new BothLanguages(chinese, english));
}
