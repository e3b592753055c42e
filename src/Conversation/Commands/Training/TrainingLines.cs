using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>The answer to 研習 為什麼: each thing that may count, newest first, with what became of it and by which article.</summary>
internal static class TrainingLines
{
    public static Reply Show(Turn turn, TrainingRecord record, Person person)
    {
        var lines = record.Count is { } count ? count.Lines.Reverse().Select(line => Line(turn, count, line)).ToList() : [];
        var noted = record.Noted
            .Where(entry => entry.Fact is CreditFact.Cycle or CreditFact.Absence || record.Count is null)
            .Select(entry => new Field(entry.Id.ToString(), turn.Texts.WithAside(
                turn.Training.Of(entry.Fact, record.Rulebook),
                turn.Texts.Articles(entry.Cite))));
        var name = person.Id == turn.Me.Id ? "" : new Namesakes(Trained.Seen(turn, record.Rulebook)).Shown(person);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.TrainingWhyTitle(person.Name),
                Fields =
                [
                    .. record.Count is { } all ? [TrainingCard.Sum(turn, all)] : new[] { new Field("", turn.Texts.NoCycle(record.Rulebook.Months!.CycleYears, record.Rulebook.Months.Cite)) },
                    .. lines.Take(Limits.Lines),
                    .. noted.Take(Limits.Lines),
                    .. lines.Count == 0 && record.Count is not null ? [new Field("", turn.Texts.NothingCounts)] : Array.Empty<Field>(),
                ],
                Note = turn.Texts.NotShown(lines.Count, Math.Min(lines.Count, Limits.Lines)),
            },
            turn.Button(CommandIds.Training, name),
            turn.Button(CommandIds.Meetings));
    }

    private static Field Line(Turn turn, MonthCount count, MonthCount.Line line) =>
        new(turn.Training.DaysOf(line.Claim), Joined.Beside(turn.Training.Of(line.Claim), turn.Training.Of(line, count.Rules)));
}
