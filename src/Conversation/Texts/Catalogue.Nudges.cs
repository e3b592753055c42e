namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    /// <summary>The head of a letter about one thing: what it is, and how long there is for it.</summary>
    public abstract string NudgeTitle(string what, string left);

    /// <summary>The head of a letter about several things.</summary>
    public abstract string MindThings(int count);

    public abstract string MeetingSoon(string meeting, string when);

    public abstract string AtLeast(int required, int done);

    public abstract string SignInOpensItself(TimeOnly time);

    public abstract string MinutesNotWritten { get; }

    /// <summary>Some of the names, and how many there are in all.</summary>
    public abstract string SomeOf(string names, int all);

    public abstract string OverdueIn(int communities, string names);

    public abstract string ToAnnounce(string what, string when);

    public abstract string WeekOf(DateOnly from, DateOnly to);

    public abstract string MeetingsThisWeek(int count);

    public abstract string MoreThings(int count);

    /// <summary>Communities that the digest leaves out because there is nothing to do for them.</summary>
    public abstract string OthersAreFine(int communities);

    // Buttons of letters
    public abstract string RemindLater { get; }

    public abstract string RemindNoMore { get; }

    public abstract string NoDigest { get; }
}
