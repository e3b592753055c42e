using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// Why somebody's first day is shown before it is written: it is a past one before the programme, or one after it. While a programme is
/// applied for, people come before it begins. And words behind the department may have been meant for something else.
/// </summary>
internal static class JoiningDoubts
{
    public static IReadOnlyList<string> Of(Turn turn, Community community, Newcomer who) =>
    [
        .. OfWhence(turn, who),
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
