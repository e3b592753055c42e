using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Hearing;

/// <summary>A command by its word, and what is said around it.</summary>
internal static class NamedCommand
{
    /// <summary>Commands behind whose word nothing stands but a code or a meeting: any other word is one that was not understood.</summary>
    private static readonly HashSet<string> s_wordless =
        [CommandIds.CheckIn, CommandIds.CheckOut, CommandIds.OpenSignIn, CommandIds.CloseSignIn];

    /// <summary>Commands that know 取消 as a word of their own.</summary>
    private static readonly HashSet<string> s_takingBack =
    [
        CommandIds.Calendar, CommandIds.Credit, CommandIds.Figures, CommandIds.HandIn, CommandIds.Presented, CommandIds.Record, CommandIds.Reminders,
        CommandIds.RequestPurchase, CommandIds.Spend,
    ];

    private const string Please = "please";

    /// <summary>A command whose word stands at the start, with what follows it.</summary>
    public static Heard AtStart(Listened heard, CommandNames.Found found)
    {
        var first = heard.Said.TokenAt(found.At + found.Length);
        var ending = Ending(heard, found, first);
        var named = Whole(heard.Said.Words, found, DoubtIn(ending) != Doubt.None ? heard.EndOf(ending.To) : heard.Said.Words.Length) with
        {
            Manner = found.IsOrder ? Manner.Order : Manner.Start,
            Doubt = DoubtIn(ending) is var doubt and not Doubt.None ? doubt : !found.IsOrder && heard.IsTalk(first, ending.To) ? Doubt.Unread : Doubt.None,
        };
        if (named.Doubt == Doubt.CalledOff && ending.To == first && s_takingBack.Contains(named.Command!))
            return named with { Arguments = Listened.Trimmed(heard.Said.Words[(found.At + found.Length)..]), Doubt = Doubt.None };
        return s_wordless.Contains(named.Command!) ? Wordless(heard, named, first, ending.To) : named;
    }

    /// <summary>
    /// How what follows the command's word ends: whole texts may end in 取消, 打錯了 is why something is taken back, and spend correct is
    /// no question.
    /// </summary>
    private static Ending Ending(Listened heard, CommandNames.Found found, int first)
    {
        var ending = heard.Listening.Ending(first);
        var rest = heard.Said.Words.AsSpan(found.At + found.Length);
        var isOwn = ending.IsApart
            ? ending.To == first || Prose.Follows(found.Name.Command) || CommandVerbs.TakesBack(rest)
            : (found.IsOrder && ending.To == first && CommandVerbs.IsFirst(rest))
                || (ending.Asks && ending.To > first && found is { IsOrder: true, Name.Command: CommandIds.Minutes } && rest.EndsWith("怎麼辦"));
        return isOwn ? new Ending(heard.Said.Tokens.Count, Asks: false, CallsOff: false) : ending;
    }

    /// <summary>Such a command, with the code that follows it.</summary>
    private static Heard Wordless(Listened heard, Heard named, int first, int to)
    {
        if (first >= to)
            return named with { Arguments = "" };
        var known = heard.Listening.First(Slot.Code, first, to) ?? heard.Listening.First(Slot.Meeting, first, to);
        var isWhole = known?.Tokens == to - first;
        return named with { Arguments = known?.Text ?? "", Doubt = named.Doubt == Doubt.None && !isWhole ? Doubt.Unread : named.Doubt };
    }

    /// <summary>The one command whose word stands within a sentence.</summary>
    public static Heard? Inside(Listened heard)
    {
        if (CommandNames.Within(heard.Said.Words) is not { } found || found.Name.Language != heard.Language)
            return null;
        var name = heard.Said.TokenAt(found.At);
        var before = heard.Listening.Framed(heard.Listening.Beginnings().TakeWhile(from => from <= name).LastOrDefault(), name);
        var named = AtStart(heard, found);
        var unread = heard.Listening.BeginsToAsk(0) ? Doubt.Asked : Doubt.Unread;
        return named with
        {
            Manner = Manner.Inside,
            Arguments = before is null ? KnownWords.In(named.Arguments) : Joined.Words(before, named.Arguments),
            Doubt = named.Doubt == Doubt.None && (before is null || (s_wordless.Contains(found.Name.Command) && !IsNow(before))) ? unread : named.Doubt,
        };
    }

    public static Doubt DoubtIn(Ending ending) => ending switch
    {
        { CallsOff: true } => Doubt.CalledOff,
        { Asks: true } => Doubt.Asked,
        _ => Doubt.None,
    };

    /// <summary>Taking back goes on in the language of what is taken back: undo is typed among Chinese too.</summary>
    public static Heard Whole(string words, CommandNames.Found found, int end) => new()
    {
        Words = words,
        Command = found.Name.Command,
        Language = found.Name.Command == CommandIds.Undo ? null : found.Name.Language,
        Arguments = Politely(found, Listened.Trimmed(words[Math.Min(found.At + found.Length, end)..end])),
    };

    /// <summary>Without the please at the end of an order, which is nobody's name; a text keeps it.</summary>
    private static string Politely(CommandNames.Found found, string arguments) =>
        !Prose.Follows(found.Name.Command) && arguments.EndsWith(Please, StringComparison.OrdinalIgnoreCase)
            && Stands.IsWordStart(arguments, arguments.Length - Please.Length)
            ? Listened.Trimmed(arguments[..^Please.Length])
            : arguments;

    /// <summary>One signs in now, not tomorrow.</summary>
    private static bool IsNow(string when) => when is "" or "今天" or "今日";
}
