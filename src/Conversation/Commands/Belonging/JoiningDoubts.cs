using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// Why it is shown before it is written that somebody comes: the first day is a past one before the programme, or one after it, while people
/// come before a programme begins as it is applied for; words behind the department may have been meant for something else; and what somebody
/// leaves by it is one's own, or a community in which they were at a later meeting.
/// </summary>
internal static class JoiningDoubts
{
    /// <param name="turn">What was said.</param>
    /// <param name="community">Where they come.</param>
    /// <param name="who">Who does.</param>
    /// <param name="leaves">What they are until the day before, and then no more.</param>
    public static IReadOnlyList<string> Of(Turn turn, Community community, Newcomer who, IReadOnlyList<Tie> leaves) =>
    [
        .. OfWhence(turn, who),
        .. leaves.Where(tie => tie.Person.Id == turn.Me.Id)
            .Select(tie => turn.Texts.ConfirmOwnLastDay(tie.Where(turn), tie.As(turn), who.Day.AddDays(-1))),
        .. leaves.Where(tie => tie.Community!.Id != community.Id).Select(tie => LeavingDoubts.LastThere(turn, tie, who.Day.AddDays(-1))).Max() is { } last
            ? [turn.Texts.WasThereLater(who.Said.Name, last)] : Array.Empty<string>(),
        .. turn.Rulebooks.Find(community.Programme)?.Period switch
        {
            { } period when who.Day < period.Start && who.Day < turn.Today => [turn.Texts.BeforeTheProgramme(who.Day, period.Start)],
            { } period when who.Day > period.End => [turn.Texts.AfterTheProgramme(who.Day, period.End)],
            _ => Array.Empty<string>(),
        },
    ];

    /// <summary>In Chinese a department is one word.</summary>
    public static IReadOnlyList<string> OfWhence(Turn turn, Newcomer who) =>
        who.Known is null && who.Said.Department.Contains(' ', StringComparison.Ordinal) && who.Said.Department.Any(letter => !char.IsAscii(letter))
            ? [turn.Texts.MeantSo(who.Said.Whence)] : [];
}
