namespace CommunityBot.Typing;

/// <summary>How long what people type may be. Each is well above what is needed and below what a card can show.</summary>
public static class Limits
{
    public const int Topic = 100;
    public const int Place = 60;
    public const int Reason = 200;
    public const int Name = 60;

    /// <summary>The record (紀錄) of a meeting; a longer one is kept in several.</summary>
    public const int Minutes = 3_000;

    /// <summary>What a convener lets a community know (公告).</summary>
    public const int Bulletin = 500;

    /// <summary>No command comes near this; longer words that answer a question for a text are that text.</summary>
    public const int Command = 120;

    /// <summary>More buttons than this are not looked through.</summary>
    public const int Buttons = 10;

    /// <summary>Words longer than this are not put behind a button for the next message.</summary>
    public const int Words = 60;

    /// <summary>More lines than this are not read on a phone; what is left out is counted.</summary>
    public const int Lines = 30;

    /// <summary>Coming meetings are looked for this far ahead.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(120);

    /// <summary>The meeting that was last is looked for this far back.</summary>
    public static readonly TimeSpan Back = TimeSpan.FromDays(30);
}
