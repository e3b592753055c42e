using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>What is said of something that is to be noted of a teacher: what it comes to by itself, in a mix and in their years, each with its article.</summary>
internal sealed class CreditCards(Turn turn, ReadCredit.Whole read)
{
    private readonly MonthRules _rules = read.Rulebook.Months!;

    public static IReadOnlyList<Choice> Choices(Turn turn) => [Choice.Saying(turn.Texts.KeepIt, turn.Texts.Sure), Choice.Saying(turn.Texts.DropIt)];

    public Reply Shown(CreditEntry entry)
    {
        var after = Trained.Reader(turn, read.Rulebook).Of(read.Person.Id, entry);
        var same = Crediting.Same(turn.Records.Credits, entry);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.ConfirmCredit(read.Person.Name),
                Tone = same is null ? Tone.Plain : Tone.Attention,
                Fields = [.. Facts(), .. Effects(entry), .. Years(after, entry)],
                Note = Joined.Lines(
                    same is null ? "" : turn.Texts.CreditedAlready(same.Id, turn.Clock.Day(same.At)),
                    OfCase(after),
                    Papers(entry)),
            },
            same is null ? Choices(turn) : [Choice.Saying(turn.Texts.NoteAgain, turn.Texts.Sure), Choice.Saying(turn.Texts.DropIt)]);
    }

    public Reply Noted(CreditEntry entry)
    {
        var after = Trained.Reader(turn, read.Rulebook).Of(read.Person.Id);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.CreditNoted(read.Person.Name),
                Tone = Tone.Good,
                Fields =
                [
                    .. Facts(),
                    .. Years(after, entry),
                    new Field(turn.Texts.ArticleLabel, turn.Texts.Articles(entry.Cite)),
                    new Field(turn.Texts.NumberLabel, entry.Id.ToString()),
                ],
            },
            turn.Button(CommandIds.Training, read.Person.Name),
            Choice.Saying(turn.Texts.CorrectFigureWord, $"{turn.Word} {turn.Texts.CorrectFigureWord} {entry.Id}"));
    }

    /// <summary>The teacher hears what was noted of them, and what they have by it.</summary>
    public IReadOnlyList<Notice> Told(CreditEntry entry)
    {
        if (read.Person.Id == turn.Me.Id)
            return [];
        var count = Trained.Reader(turn, read.Rulebook).Of(read.Person.Id).Count;
        return
        [
            turn.Tell(read.Person.Id, theirs => Reply.Say(
                Joined.Lines(
                    theirs.Texts.CreditNotedOfYou(turn.Me.Name, theirs.Training.Of(entry.Fact, read.Rulebook), entry.Cite),
                    count is null ? "" : theirs.Texts.YouHaveNow(theirs.Texts.MonthsOf(count.Months, count.Rules.Need))),
                theirs.Button(CommandIds.Training))),
        ];
    }

    public Reply Refused(CreditRefusal refusal) => Reply.Say(
        refusal switch
        {
            CreditRefusal.LeadsForTooLittle little => turn.Texts.LeadsForTooLittle(little.Share, little.Least, little.Cite),
            CreditRefusal.MoreThanAll more => turn.Texts.SharesAreTooMany(more.Together, more.Cite),
            _ => throw new InvalidOperationException($"A new refusal has to be said here: {refusal}"),
        },
        turn.Button(CommandIds.Training, read.Person.Name));

    private IEnumerable<Field> Facts()
    {
        switch (read.Fact)
        {
            case CreditFact.Cycle(var from):
                yield return new Field(turn.Texts.CycleLabel, turn.Texts.Day(from));
                break;
            case CreditFact.Absence(var kind, var days):
                yield return new Field(turn.Texts.LeaveLabel, turn.Wording.Name(read.Rulebook.Away!.With.First(one => one.Id == kind).Name));
                yield return new Field(turn.Texts.StretchLabel, turn.Texts.Days(days));
                break;
            case CreditFact.HalfDays half:
                yield return new Field(turn.Texts.WayLabel, turn.Wording.Name(_rules.FindWay(half.Way)!.Name));
                yield return new Field(turn.Texts.StretchLabel, Joined.Words(turn.Texts.Days(half.Days), turn.Texts.HalfDays(half.Count)));
                yield return new Field(turn.Texts.FirmLabel, half.With.Length > 0 ? half.With : turn.Texts.NotSet);
                break;
            case CreditFact.Stretch stretch:
                yield return new Field(turn.Texts.WayLabel, turn.Wording.Name(_rules.FindWay(stretch.Way)!.Name));
                yield return new Field(turn.Texts.StretchLabel, turn.Texts.Days(stretch.Days));
                yield return new Field(turn.Texts.FirmLabel, stretch.With.Length > 0 ? stretch.With : turn.Texts.NotSet);
                if (stretch.Money is { } money)
                {
                    yield return new Field(turn.Texts.MoneyLabel, turn.Texts.PaidAMonth(
                        money, turn.Training.Of(Length.Of(stretch.Days)), MonthCount.Average(money, stretch.Days)));
                }

                if (turn.Training.ShareOf(stretch) is { Length: > 0 } share)
                    yield return new Field(turn.Texts.ShareLabel, share);
                break;
        }
    }

    /// <summary>What it comes to whatever else there is.</summary>
    private IEnumerable<Field> Effects(CreditEntry entry)
    {
        if (read.Fact is CreditFact.Absence absence && read.Rulebook.Away is { } rule)
        {
            yield return new Field(turn.Texts.AwayLabel, Length.Of(absence.Days).Months >= rule.WithLeastMonths
                ? turn.Texts.CountsAsAway(rule.Share, rule.Cite)
                : turn.Texts.IsTooShortToBeAway(rule.WithLeastMonths, rule.Cite));
        }

        if (Claims.Of(_rules, entry) is not { } claim)
            yield break;
        var count = MonthCount.Of(_rules, DaysOf(claim), DaysOf(claim).End, turn.Workdays, [claim]);
        if (claim is Claim.Stretch { Way: CreditWay.Span { Money: { } money } })
        {
            var line = count.Lines[0];
            yield return new Field(turn.Texts.MixedLabel, line.Verdict is Verdict.Counts
                ? turn.Texts.WithAside(turn.Texts.IsCounted(turn.Training.Of(line.Counted)), turn.Texts.Articles(money.MonthlyCite))
                : turn.Training.Of(line, _rules));
            var alone = count.Alone!;
            yield return new Field(turn.Texts.AloneLabel, turn.Texts.AloneMissing(
                turn.Training.Missing(money.AloneMonths - alone.Length.Months, (money.Alone - alone.Money).AtLeastNothing), claim.Way.Cite));
        }
        else
        {
            yield return new Field(turn.Texts.CountsLabel, turn.Training.Of(count.Lines[0], _rules));
        }
    }

    private static Period DaysOf(Claim claim) => claim switch
    {
        Claim.Stretch stretch => stretch.Days,
        Claim.HalfDays half => half.Days,
        Claim.Session session => new Period(session.Day, session.Day),
        _ => throw new InvalidOperationException($"A new claim needs its days here: {claim}"),
    };

    /// <summary>What becomes of it in the teacher's years, and what they have by it.</summary>
    private IEnumerable<Field> Years(TrainingRecord after, CreditEntry entry)
    {
        if (read.Fact is CreditFact.Absence)
            yield break;
        if (after.Count is not { } count)
        {
            yield return new Field(turn.Texts.YearsLabel, after.CycleFrom is { } first
                ? turn.Texts.YearsBegin(first, _rules.Cite)
                : turn.Texts.NoCycle(_rules.CycleYears, _rules.Cite));
            yield break;
        }

        yield return new Field(turn.Texts.YearsLabel, turn.Texts.Days(count.Window));
        var line = count.Lines.FirstOrDefault(one => one.Claim.Origin is ClaimOrigin.Noted noted && noted.Entry.Id == entry.Id);
        if (line is not null and not { Verdict: Verdict.TooLittle or Verdict.TooShort })
            yield return new Field(turn.Texts.InTheseYearsLabel, turn.Training.Of(line, _rules));
        yield return TrainingCard.Sum(turn, count);
        foreach (var missing in TrainingCard.Missing(turn, count))
            yield return missing;
    }

    /// <summary>A case of the same firm in the same days counts by itself.</summary>
    private string OfCase(TrainingRecord after) =>
        read.Fact is CreditFact.Stretch { With.Length: > 0 } stretch
        && after.Cases.FirstOrDefault(own => own.IsApproved && own.File.Firm is { } firm && NameKey.AreSame(firm.Name, stretch.With)
            && own.File.Days is { } days && days.Shared(stretch.Days) is not null) is { } same
            ? turn.Texts.IsACaseAlready(same.Community.Name)
            : "";

    /// <summary>What a case would have to hand in before it counts, an officer has seen.</summary>
    private string Papers(CreditEntry entry)
    {
        var after = Claims.Of(_rules, entry)?.Way.After ?? [];
        var papers = read.Rulebook.Duties.Where(duty => after.Contains(duty.Id)).Select(duty => turn.Wording.Name(duty.Name)).ToList();
        return papers.Count == 0 ? "" : turn.Texts.HaveYouSeen(turn.Texts.List(papers));
    }
}
