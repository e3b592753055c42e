using CommunityBot.Applications;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>What the card of an application says of a case: its days beside what the regulation wants, its firm, and an early end.</summary>
internal static class CaseFields
{
    public static IEnumerable<Field> Of(Turn turn, Dossier dossier)
    {
        if (dossier.Span is not { } rule)
            yield break;
        var (texts, say, file) = (turn.Texts, turn.Cases, dossier.File);
        var days = file.Planned is { } planned ? texts.DayToDay(planned) : texts.NotChosen;
        yield return new Field(texts.CaseDaysLabel, Joined.Beside(days, texts.WithAside(say.Say(rule), texts.Articles(rule.Cite))));
        if (file.Firm is { } firm)
            yield return new Field(texts.FirmLabel, say.Say(firm));
        if (file.EarlyEnd is { } ended)
            yield return new Field(texts.EarlyEndLabel, say.Say(ended));
    }

    /// <summary>How to type the days, with those the regulation allows next.</summary>
    public static string DaysBy(Turn turn, Dossier dossier, string prefix)
    {
        if (dossier.Span is SpanRule.FromDays rule)
            return turn.Texts.FirstDayBy($"{prefix} {turn.Texts.TypedDay(rule.Starts.FirstAfter(turn.Today))}");
        return turn.Texts.BothDaysBy($"{prefix} {turn.Texts.TypedDay(turn.Today)}-{turn.Texts.TypedDay(turn.Today.AddDays(1))}");
    }
}
