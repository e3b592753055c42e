using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Why somebody's last day is shown before it is written: it is one's own, is hardly meant so, or is before they were last there.</summary>
internal static class LeavingDoubts
{
    public static IReadOnlyList<string> Of(Turn turn, Tie tie, DateOnly day, string why) =>
    [
        .. tie.Person.Id == turn.Me.Id ? [turn.Texts.ConfirmOwnLastDay(tie.Where(turn), tie.As(turn), day)] : Array.Empty<string>(),
        .. tie.LastDay(turn) is { } until && until < turn.Today && until != day
            ? [turn.Texts.LeftOn(tie.Shown(turn), tie.Where(turn), until, day)] : Array.Empty<string>(),
        .. turn.Ear.IsTalk(why) ? [turn.Texts.MeantSo(why)] : Array.Empty<string>(),
        .. tie.Office is null && FirstDay(turn, tie.Community!) is { } first && day < first
            ? [turn.Texts.BeforeTheProgramme(day, first)] : Array.Empty<string>(),
        .. tie.Office is null && LastThere(turn, tie, day) is { } last ? [turn.Texts.WasThereLater(tie.Shown(turn), last)] : Array.Empty<string>(),
    ];

    private static DateOnly? FirstDay(Turn turn, Community community) => turn.Rulebooks.Find(community.Programme)?.Period.Start;

    /// <summary>The last day after that one on which they were at a meeting; null where they were at none.</summary>
    public static DateOnly? LastThere(Turn turn, Tie tie, DateOnly day) =>
        Turnout.LastDayOf(turn.Records, tie.Community!.Id, tie.Person.Id, day, turn.Today, turn.Clock);
}
