using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Tallies;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>成果 更正 12 重複登記: takes back a line of the figures by a line against it, once, with who and why.</summary>
internal static class CorrectFigure
{
    private static readonly Regex s_number = new("^#?(?<id>[0-9]{1,9})(?:[^0-9]|$)", RegexOptions.NonBacktracking);

    /// <summary>The newest lines that are offered.</summary>
    private const int Most = 5;

    /// <param name="turn">The turn.</param>
    /// <param name="figures">The figures of the communities that the speaker leads.</param>
    /// <param name="words">What was said after 更正.</param>
    public static Answer Run(Turn turn, IReadOnlyList<LedThing<FigureRule>> figures, string words)
    {
        var (number, why) = turn.Draft<FigureEntryDraft>() is { } asked ? (asked.Entry, words) : Numbered(words);
        if (number is not { } id)
            return AskLine(turn, figures, turn.Texts.WhichFigureLine);
        if (turn.Records.Tallies.Find(id) is not { Corrects: null } entry || FigureOf(figures, entry) is not { } figure)
            return AskLine(turn, figures, turn.Texts.NoSuchFigureLine(id));
        if (turn.Records.Tallies.CorrectionOf(id) is { } before)
            return Reply.Say(
                turn.Texts.FigureCorrectedBefore(id, turn.Clock.Day(before.At), turn.NameOf(before.By), before.Note),
                turn.Button(CommandIds.Figures));

        var line = Line(turn, figure, entry);
        if (why.Length == 0)
            return turn.Ask(Awaited.Because, new FigureEntryDraft(id), Reply.Say(turn.Texts.WhyCorrectFigure(line)));
        if (why.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        var counter = turn.Records.Tallies.TakeBack(entry, turn.Me.Id, turn.Now, why);
        return Answer.Doing(new Deed.Tallied(counter.Id), Done(turn, figure, line, why));
    }

    private static Reply Done(Turn turn, LedThing<FigureRule> figure, string line, string why) => Reply.Show(
        new Card
        {
            Title = turn.Texts.FigureCorrected(line),
            Tone = Tone.Good,
            Fields =
            [
                new Field(turn.Texts.CommunityLabel, figure.Community.Name),
                new Field(turn.Texts.SumLabel, Figures.Amount(turn, turn.Records.Tallies.SumsOf(figure.Community.Id)[figure.Thing.Id], figure.Thing)),
                new Field(turn.Texts.ReasonLabel, why),
                new Field(turn.Texts.RecordedByLabel, turn.Me.Name),
            ],
            Note = turn.Texts.BothLinesStay,
        },
        turn.Button(CommandIds.Figures));

    private static Answer AskLine(Turn turn, IReadOnlyList<LedThing<FigureRule>> figures, string text)
    {
        var newest = figures
            .GroupBy(led => led.Community.Id)
            .SelectMany(group => Standing(group, turn.Records.Tallies.Of(group.Key)))
            .OrderByDescending(line => line.Entry.Id.Value)
            .Take(Most)
            .ToList();
        return newest.Count == 0
            ? Reply.Say(turn.Texts.NoFigureLines, turn.Button(CommandIds.Figures))
            : turn.Ask(Awaited.Line, Reply.Offer(text, [.. newest.Select(line => Choice.Saying(
                Line(turn, line.Figure, line.Entry),
                $"{turn.Word} {turn.Texts.CorrectFigureWord} {line.Entry.Id}"))]));
    }

    private static IEnumerable<(LedThing<FigureRule> Figure, TallyEntry Entry)> Standing(
        IEnumerable<LedThing<FigureRule>> figures, IReadOnlyList<TallyEntry> entries) =>
        figures.SelectMany(led => TallyEntry.Standing(entries, led.Thing.Id).Select(entry => (led, entry)));

    /// <summary>#12 產學合作簽約數 1 件（台中精機）.</summary>
    private static string Line(Turn turn, LedThing<FigureRule> figure, TallyEntry entry)
    {
        var line = $"{entry.Id} {turn.Wording.Name(figure.Thing.Name)} {Figures.Amount(turn, entry.Count, figure.Thing)}";
        return entry.Note.Length == 0 ? line : turn.Texts.WithAside(line, entry.Note);
    }

    private static LedThing<FigureRule>? FigureOf(IReadOnlyList<LedThing<FigureRule>> figures, TallyEntry entry) =>
        figures.FirstOrDefault(led => led.Community.Id == entry.Community && led.Thing.Id == entry.Subject);

    private static (TallyEntryId? Line, string Why) Numbered(string words) => s_number.Match(words).Groups["id"] is { Success: true } id
        ? (new TallyEntryId(long.Parse(id.ValueSpan, CultureInfo.InvariantCulture)), words[(id.Index + id.Length)..].Trim())
        : (null, words);
}
