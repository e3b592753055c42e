using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>規定: the rulebooks that hold for the speaker's communities: edition, period, and the notes on what the regulation leaves open.</summary>
public static class ShowRules
{
    public static Answer Run(Turn turn)
    {
        var rulebooks = Leading.Communities(turn).Select(community => community.Programme)
            .Concat(turn.Records.People.OfficerOf(turn.Me.Id, turn.Today))
            .Distinct()
            .Select(turn.Rulebooks.Find)
            .OfType<Rulebook>()
            .ToList();
        var named = rulebooks.Where(rulebook => rulebook.Id.Value == turn.Arguments).ToList();
        return (named.Count > 0 ? named : rulebooks) switch
        {
            [] => Reply.Say(turn.Texts.NoCommunity),
            [var only] => Reply.Show(CardOf(turn, only), turn.Button(CommandIds.Help)),
            var several => Reply.Offer(
                turn.Texts.WhichProgramme,
                [.. several.Take(Limits.Buttons).Select(rulebook => Choice.Saying(turn.Wording.Name(rulebook.Title), $"{turn.Word} {rulebook.Id}"))]),
        };
    }

    private static Card CardOf(Turn turn, Rulebook rulebook) => new()
    {
        Title = turn.Wording.Name(rulebook.Title),
        Fields =
        [
            new Field(turn.Texts.EditionLabel, turn.Texts.Edition(rulebook.Version)),
            new Field(
                turn.Texts.PeriodLabel,
                turn.Texts.WithAside(
                    $"{turn.Texts.Day(rulebook.Period.Start)}–{turn.Texts.Day(rulebook.Period.End)}",
                    turn.Texts.Articles(rulebook.PeriodCite))),
            .. rulebook.Notes.Take(Limits.Lines).Select(note => new Field("", $"{turn.Texts.Articles(note.Cite)}　{turn.Wording.Name(note.Text)}")),
        ],
        Note = rulebook.Notes.Count == 0 ? "" : turn.Texts.RuleNotesAreReadings,
    };
}
