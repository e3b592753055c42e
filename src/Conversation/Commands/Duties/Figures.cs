using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Tallies;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>成果: the figures of the annual report with their sums; 成果 產學合作簽約數 1 台中精機 adds to one.</summary>
public static class Figures
{
    public static Answer Run(Turn turn)
    {
        var all = Led(turn);
        if (all.Count == 0)
            return Reply.Say(turn.Texts.NoFigures, turn.Button(CommandIds.Progress));
        if (turn.Awaited is Awaited.Line or Awaited.Because)
            return CorrectFigure.Run(turn, all, turn.Arguments);
        if (turn.Awaited == Awaited.Confirm && turn.Draft<Picked>() is { } shown
            && all.FirstOrDefault(led => led.Community.Id == shown.Community && led.Thing.Id == shown.Item) is { } again)
            return Note(turn, again, shown.Words, isSure: turn.Texts.IsSure(turn.Arguments));
        var words = Picking.Words(turn);
        var (verb, others) = TypedText.First(words);
        if (turn.Texts.IsCorrectFigure(verb))
            return CorrectFigure.Run(turn with { Answered = null }, all, others);

        var communities = all.Select(led => led.Community).DistinctBy(c => c.Id).ToList();
        var (community, left) = Picking.Community(turn, words, communities);
        if (left.Length == 0 && turn.Awaited != Awaited.Count)
            return community is null
                ? Picking.AskCommunity(turn, communities, new Picked())
                : List(turn, [.. all.Where(led => led.Community.Id == community.Id)]);
        if (Document(turn, all, left) is { } document)
            return document;
        var (meant, rest, instead) = Picking.Pick(turn, words, new WhichThing<FigureRule>
        {
            All = all,
            Offered = all,
            IdOf = figure => figure.Id,
            NameOf = figure => figure.Name,
            WordsOf = figure => figure.Words,
            Question = turn.Texts.WhichFigure,
            Unknown = turn.Texts.NoSuchFigure,
        });
        return meant is null ? instead! : Note(turn, meant, rest, isSure: false);
    }

    public static string Amount(Turn turn, long count, FigureRule figure) => turn.Texts.Amount(count, figure.Unit);

    private static IReadOnlyList<LedThing<FigureRule>> Led(Turn turn) =>
        [.. from community in Leading.Communities(turn)
            let rulebook = turn.Rulebooks.Find(community.Programme)
            where rulebook is not null
            from figure in rulebook.Figures
            select new LedThing<FigureRule>(community, rulebook, figure)];

    /// <summary>成果報告 begins like this command and means the document: the way to hand it in is offered.</summary>
    private static Reply? Document(Turn turn, IReadOnlyList<LedThing<FigureRule>> figures, string left)
    {
        if (turn.Awaited is not null || Naming.Loosely(left, figures, led => led.Thing.Name.And(led.Thing.Words)).Meant.Count > 0)
            return null;
        var whole = $"{turn.Word}{TypedText.First(left).Word}";
        var meant = LedDuties.ToHandIn(turn).FirstOrDefault(led =>
            led.Thing.Words.Append(led.Thing.Name.Chinese).Any(name => TypedText.Fold(name).StartsWith(whole, StringComparison.OrdinalIgnoreCase)));
        return meant is null
            ? null
            : Reply.Offer(turn.Texts.WhichToHandIn, turn.Button(CommandIds.HandIn, turn.Wording.Name(meant.Thing.Name)), turn.Button(CommandIds.Figures));
    }

    /// <summary>What was noted before and reads the same: perhaps it was said twice.</summary>
    private static TallyEntry? Same(Turn turn, LedThing<FigureRule> meant, long count, string note) => TallyEntry
        .Standing(turn.Records.Tallies.Of(meant.Community.Id), meant.Thing.Id)
        .LastOrDefault(entry => entry.Count == count && entry.Note == note);

    private static Reply List(Turn turn, IReadOnlyList<LedThing<FigureRule>> figures)
    {
        var sums = turn.Records.Tallies.SumsOf(figures[0].Community.Id);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.FiguresTitle(figures[0].Community.Name),
                Fields = [.. figures.Take(Limits.Lines).Select(led => new Field(
                    turn.Wording.Name(led.Thing.Name),
                    $"{Amount(turn, sums.GetValueOrDefault(led.Thing.Id), led.Thing)}　{turn.Texts.ByArticle(led.Thing.Cite)}"))],
                Note = turn.Texts.FiguresHowTo($"{turn.Word} {turn.Wording.Name(figures[0].Thing.Name)} 1"),
            },
            Choice.Saying(turn.Texts.CorrectFigureWord, $"{turn.Word} {turn.Texts.CorrectFigureWord}"),
            turn.Button(CommandIds.Progress));
    }

    private static Answer Note(Turn turn, LedThing<FigureRule> meant, string words, bool isSure)
    {
        var (figure, name) = (meant.Thing, turn.Wording.Name(meant.Thing.Name));
        var (count, note, impossible) = CountReader.Read(words.TrimStart(' ', ':', '：'), figure.Unit);
        if (count is not { } added)
        {
            var sum = turn.Records.Tallies.SumsOf(meant.Community.Id).GetValueOrDefault(figure.Id);
            var text = impossible is null ? turn.Texts.HowMany(name, sum, figure.Unit) : turn.Texts.NotACount(TypedText.Shorten(impossible, Limits.Words));
            return turn.Ask(Awaited.Count, new Picked(meant.Community.Id, figure.Id, Words: note), Reply.Say(text));
        }

        if (note.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.RemarkLabel, Limits.Reason));
        if (!isSure && Same(turn, meant, added, note) is { } same)
        {
            return turn.Ask(
                Awaited.Confirm,
                new Picked(meant.Community.Id, figure.Id, Words: words),
                Reply.Offer(
                    turn.Texts.FigureNotedAlready($"{name} {Amount(turn, added, figure)}", same.Id, turn.Clock.Day(same.At)),
                    Choice.Saying(turn.Texts.NoteAgain, turn.Texts.Sure),
                    Choice.Saying(turn.Texts.DropIt)));
        }

        var entry = turn.Records.Tallies.Note(meant.Rulebook, figure, meant.Community.Id, added, note, turn.Me.Id, turn.Now);
        var remark = note.Length == 0 ? [] : new[] { new Field(turn.Texts.RemarkLabel, note) };
        return Answer.Doing(new Deed.Tallied(entry.Id), Reply.Show(
            new Card
            {
                Title = turn.Texts.FigureNoted(name),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, meant.Community.Name),
                    new Field(turn.Texts.AmountLabel, Amount(turn, added, figure)),
                    new Field(turn.Texts.SumLabel, Amount(turn, turn.Records.Tallies.SumsOf(meant.Community.Id)[figure.Id], figure)),
                    .. remark,
                    new Field(turn.Texts.ArticleLabel, turn.Texts.Articles(figure.Cite)),
                    new Field(turn.Texts.NumberLabel, entry.Id.ToString()),
                ],
            },
            turn.Button(CommandIds.Figures),
            Choice.Saying(turn.Texts.CorrectFigureWord, $"{turn.Word} {turn.Texts.CorrectFigureWord} {entry.Id}")));
    }
}
