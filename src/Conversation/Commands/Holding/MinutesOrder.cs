using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>What is wanted of a meeting's minutes, by what was typed now, and else by what was known when the bot asked.</summary>
/// <param name="Meeting">Null where none was named.</param>
/// <param name="Text">In the lines in which it was typed; empty where there is none.</param>
internal sealed record MinutesOrder(MeetingId? Meeting, string Text)
{
    /// <summary>Whether the text takes the place of the newest minutes: 紀錄 改寫 #12.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether text is to be added, which is still to be typed: 紀錄 補充 #12.</summary>
    public bool Adds { get; init; }

    /// <summary>Which page of the minutes is to be shown, counted from the newest.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Minutes may begin with 補充 or 改寫: these mean it before a number, or alone.</summary>
    public static MinutesOrder Read(Turn turn)
    {
        var typed = turn.Message.Content is MessageContent.Words words ? words.Text : turn.Arguments;
        var question = turn.Account.Question is { } open && open.Command == turn.Command.Id && open.IsOpenFor(turn.Message) ? open : null;
        var asked = turn.Draft<MinutesDraft>(question);
        if (turn.Awaited == Awaited.Text)
            return new MinutesOrder(asked?.Meeting, TypedText.Tidy(typed)) { Replaces = asked?.Replaces ?? false };

        var (verb, rest) = TypedText.First(turn.Arguments);
        var isVerb = rest is "" or ['#', ..];
        var (replaces, adds) = (isVerb && turn.Texts.IsReplace(verb), isVerb && turn.Texts.IsAdd(verb));
        var page = isVerb ? turn.Texts.ReadPage(verb) : null;
        var (named, text) = MinutesText.Read(typed, replaces || adds || page is not null ? rest : turn.Arguments);
        var isKnown = text.Length == 0 || turn.Awaited == Awaited.Which;
        return new MinutesOrder(named ?? asked?.Meeting, isKnown ? asked?.Text ?? "" : text)
        {
            Replaces = replaces || (isKnown && asked is { Replaces: true }),
            Adds = adds,
            Page = page ?? 1,
        };
    }
}
