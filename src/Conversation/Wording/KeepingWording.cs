using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Wording;

/// <summary>What programmes keep although somebody has their data deleted, and for how long.</summary>
public sealed class KeepingWording(CommonWording wording)
{
    /// <summary>One for each programme.</summary>
    public IReadOnlyList<Field> Of(IEnumerable<ProgrammeId> programmes) =>
        [.. programmes.Select(programme => new Field(wording.Name(programme), Of(wording.RulebookOf(programme))))];

    private string Of(Rulebook? rulebook) =>
        rulebook is not { Retention: { Count: > 0 } rules } ? wording.Texts.NoWordOnKeeping
        : string.Join('\n', rules.Select(rule => rule.Years is { } years
            ? wording.Texts.KeptUntil(wording.Name(rule.What), rulebook.Period.End.AddYears(years), rule.Cite)
            : wording.Texts.Kept(wording.Name(rule.What), rule.Cite)));
}
