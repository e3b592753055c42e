using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>The answer to 研習: the years, what counts in each form, what would complete it, what is still served, when another may be applied for.</summary>
internal static class TrainingCard
{
    private const int Percent = 100;

    public static Reply Show(Turn turn, TrainingRecord record, Person person)
    {
        var rules = record.Rulebook.Months!;
        var name = person.Id == turn.Me.Id ? "" : new Namesakes(Trained.Seen(turn, record.Rulebook)).Shown(person);
        var mayNote = record.CycleFrom is null && Trained.Administered(turn).Contains(record.Rulebook);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.TrainingTitle(person.Name),
                Tone = record.Count is { IsComplete: true } ? Tone.Good : record.CycleFrom is null ? Tone.Attention : Tone.Plain,
                Fields = [.. record.Count is { } count ? Counted(turn, count) : [NoYears(turn, record, rules)], .. Served(turn, record), .. Held(turn, record)],
                Note = turn.Texts.ByArticle([.. rules.Cite, .. rules.WholeMonthsCite, .. rules.ApartCite]),
            },
            [
                .. mayNote ? [Choice.Filling(turn.Texts.NoteCycle, $"{turn.Texts.Word(CommandIds.Credit)} {turn.Texts.CycleWord} {person.Name} ")] : Array.Empty<Choice>(),
                Choice.Saying(turn.Texts.Why, Joined.Words(turn.Word, name, turn.Texts.Why)),
                turn.Button(CommandIds.Meetings),
            ]);
    }

    /// <summary>再 1 個月; what half days or projects alone would complete it with.</summary>
    public static IEnumerable<Field> Missing(Turn turn, MonthCount count)
    {
        if (count.IsComplete)
        {
            yield return new Field(turn.Texts.MonthsMissingLabel, turn.Texts.TrainingComplete);
            yield break;
        }

        var halves = count.HalfDaysToGo is { } half && count.Rules.HalfDays is { } rule ? turn.Texts.OrHalfDays(half, rule.Cite) : "";
        yield return new Field(turn.Texts.MonthsMissingLabel, turn.Training.Of(new Length(count.Missing, 0)) + halves);
        if (count.Alone is { Way.Money: { } money } alone)
        {
            var missing = turn.Training.Missing(money.AloneMonths - alone.Length.Months, (money.Alone - alone.Money).AtLeastNothing);
            yield return new Field(
                turn.Texts.WithAside(turn.Texts.AloneLabel, turn.Wording.Name(alone.Way.Name)), turn.Texts.AloneMissing(missing, alone.Way.Cite));
        }
    }

    public static Field Sum(Turn turn, MonthCount count) => new(
        turn.Texts.MonthsLabel,
        turn.Texts.WithAside(turn.Texts.MonthsOf(count.Months, count.Rules.Need), turn.Texts.Articles(count.Rules.Cite)))
    { Bar = Math.Min(Percent, count.IsComplete ? Percent : count.Months * Percent / count.Rules.Need), Full = FullBar.Goal };

    private static IEnumerable<Field> Counted(Turn turn, MonthCount count) =>
    [
        new(turn.Texts.YearsLabel, turn.Texts.Days(count.Window)),
        .. count.Forms.Select(form => Form(turn, count, form)).OfType<Field>(),
        Sum(turn, count),
        .. Missing(turn, count),
    ];

    private static Field? Form(Turn turn, MonthCount count, MonthCount.FormCount form)
    {
        var lines = count.Lines.Where(line => form.Form.Ways.Contains(line.Claim.Way) && line.Verdict is not Verdict.OtherTime).ToList();
        if (lines.Count == 0)
            return null;
        var (counted, without) = (lines.FindAll(line => line.Verdict is Verdict.Counts), lines.Count(line => line.Verdict is not Verdict.Counts));
        var with = counted.Where(line => line.Claim is not Claim.Session).Select(line => turn.Training.Of(line.Claim)).Take(2).ToList();
        var cite = turn.Texts.Articles([.. counted.SelectMany(line => line.Verdict.Cite)]);
        return new Field(turn.Wording.Name(form.Form.Name), Joined.Beside(
            counted.Count == 0 ? turn.Training.Of(form, count.Rules.HalfDays) : turn.Texts.WithAside(turn.Training.Of(form, count.Rules.HalfDays), cite),
            with.Count > 0 && counted.Count <= with.Count ? turn.Texts.List(with) : "",
            without > 0 ? turn.Texts.NotCounted(without) : ""));
    }

    private static Field NoYears(Turn turn, TrainingRecord record, MonthRules rules) => new(
        turn.Texts.YearsLabel,
        record.CycleFrom is { } first ? turn.Texts.YearsBegin(first, rules.Cite) : turn.Texts.NoCycle(rules.CycleYears, rules.Cite));

    private static IEnumerable<Field> Served(Turn turn, TrainingRecord record)
    {
        var also = record.Rulebook.Bars.OfType<BarRule.WhileServing>().SelectMany(rule => rule.Also).Select(turn.Wording.Name).ToList();
        return record.ServedAfter(turn.Today).Select(served => new Field(
            turn.Texts.ServiceLabel,
            turn.Texts.ServedFor(turn.Texts.Days(served.Days), served.Case.Community.Name, turn.Texts.List(also), record.Rulebook.Service?.Cite ?? [])));
    }

    private static IEnumerable<Field> Held(Turn turn, TrainingRecord record)
    {
        if (record.Holds.Count == 0)
            yield break;
        yield return new Field(turn.Texts.FreeFromLabel, Joined.Beside(
            turn.Texts.FromDay(record.Holds.Max(hold => hold.Last).AddDays(1)),
            turn.Texts.List([.. record.Holds.OrderByDescending(hold => hold.Last).Select(hold => Why(turn, hold)).Distinct()])));
    }

    private static string Why(Turn turn, Hold hold) => turn.Texts.WithAside(
        hold.Bar switch
        {
            Bar.OnceACycle => turn.Texts.AppliedInTheseYears,
            Bar.Serving => turn.Texts.ServesUntil(hold.Last),
            Bar.TeachersFault => turn.Texts.EndedByFault(hold.Last),
            _ => throw new InvalidOperationException($"A new hold has to be said here: {hold.Bar}"),
        },
        turn.Texts.Articles(hold.Bar.Cite));
}
