using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>What a convener notes of somebody, or takes back: what is known so far.</summary>
internal sealed record AttendanceDraft
{
    public MeetingId? Meeting { get; init; }

    public bool TakesBack { get; init; }

    /// <summary>Of whom; a guest has but a name.</summary>
    public PersonId? Person { get; init; }

    public string? Guest { get; init; }

    /// <summary>How many lines there were of them when it was asked why these are taken back: no more are meant.</summary>
    public int? Lines { get; init; }

    /// <summary>Whether the name that is asked for is a guest's.</summary>
    public bool IsGuest { get; init; }

    /// <summary>What was known when the bot asked, and what #12 and 撤回 say before the other words.</summary>
    public static (AttendanceDraft Known, string Words) Read(Turn turn)
    {
        var (known, words) = (turn.Draft<AttendanceDraft>(), turn.Arguments);
        if (known is null)
        {
            (var named, words) = Leading.Reference(words);
            known = new AttendanceDraft { Meeting = named };
        }

        var (verb, rest) = TypedText.First(words);
        return !known.TakesBack && turn.Texts.IsTakeBack(verb) ? (known with { TakesBack = true }, rest) : (known, words);
    }
}
