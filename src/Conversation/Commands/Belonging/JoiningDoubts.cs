using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// Why somebody's first day is shown before it is written: it is a past one before the programme, or one after it. While a programme is
/// applied for, people come before it begins.
/// </summary>
internal static class JoiningDoubts
{
    public static IReadOnlyList<string> Of(Turn turn, Community community, DateOnly day) => turn.Rulebooks.Find(community.Programme)?.Period switch
    {
        { } period when day < period.Start && day < turn.Today => [turn.Texts.BeforeTheProgramme(day, period.Start)],
        { } period when day > period.End => [turn.Texts.AfterTheProgramme(day, period.End)],
        _ => [],
    };
}
