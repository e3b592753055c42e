using System.Text.Json;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Accounts;

/// <summary>A question the bot asked because something was missing from a command, and what it knows already.</summary>
public sealed record OpenQuestion
{
    /// <summary>Answers that come later than this are read afresh.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>The id of the command that asked.</summary>
    public required string Command { get; init; }

    /// <summary>What was asked for.</summary>
    public required string Slot { get; init; }

    /// <summary>The command's draft, as it keeps it; null where nothing is known.</summary>
    public JsonElement? Known { get; init; }

    public required ChatAddress Place { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Words that answer it although they may name a command too, such as 公開授課 for a kind of activity.</summary>
    public IReadOnlyList<string>? Answers { get; init; }

    /// <summary>What could be chosen from, for whoever types a number, a day or a part of a name instead of pressing.</summary>
    public IReadOnlyList<OfferedAnswer>? Offered { get; init; }

    /// <summary>What its buttons carry, so that those of another do not answer it (see <see cref="AnswerTag"/>); null for one of the version before.</summary>
    public string? Tag { get; init; }

    /// <summary>How it was asked, to ask it again.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether time was asked for, or something was said to it that was not taken: a mere nod then is to that, and no yes.</summary>
    public bool Waits { get; init; }

    /// <summary>What was said to it and may be no answer, until it is said again or agreed to.</summary>
    public string? Doubted { get; init; }

    /// <summary>How often in a row it was not answered by what was said.</summary>
    public int Misses { get; init; }

    /// <summary>Whether a whole text is asked for: then nothing long is a command, whatever word it starts with.</summary>
    public bool ForText { get; init; }

    /// <summary>The message it was asked upon, where one can unsend it: the draft keeps its words.</summary>
    public string? Message { get; init; }

    /// <summary>Whether these folded words can only be the answer, so that no command is looked for in them.</summary>
    public bool IsAnsweredBy(string folded) =>
        (ForText && folded.Length > Limits.Command)
        || (Answers?.Any(answer => string.Equals(TypedText.Fold(answer), folded, StringComparison.OrdinalIgnoreCase)) ?? false);

    public bool IsOpenFor(IncomingMessage message) =>
        message.Place == Place && message.SentAt - AskedAt <= Patience;
}
