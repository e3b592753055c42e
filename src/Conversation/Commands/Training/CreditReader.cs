using System.Globalization;
using System.Text.RegularExpressions;
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

/// <summary>
/// Reads 王小明 產學合作 114/2/1-5/31 100000 精密公司 60%, 起算 王小明 110/8/1, 請假 王小明 進修 114/2/1-115/1/31, in whatever order all but the first word
/// stands. What is left once the rest is understood is the firm, and nothing else may be.
/// </summary>
/// <param name="turn">The turn.</param>
/// <param name="rulebooks">Of the programmes whose officer the speaker is.</param>
/// <param name="on">The day on which it was said.</param>
internal sealed class CreditReader(Turn turn, IReadOnlyList<Rulebook> rulebooks, DateOnly on)
{
    private static readonly Regex s_share =
        new("(?:分配|權重|佔|占| )*(?<whole>[0-9]{1,3})(?:\\.(?<part>[0-9]{1,2}))? ?(?:%|％)", RegexOptions.NonBacktracking);

    private static readonly Regex s_with = new("共同主持人?|協同主持人?|\\bco-?(?:lead|investigator)\\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
    private static readonly Regex s_leads = new("(?:計畫)?主持人|\\bleads?\\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
    private static readonly Regex s_halves = new("(?<count>[0-9]{1,3}) ?(?:個?半[日天]|half[ -]?days?)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    public ReadCredit Read(string words)
    {
        var (verb, others) = TypedText.First(words);
        if (turn.Texts.IsHeadcountWord(verb))
            return HeadcountReader.Read(turn, rulebooks[0], others, on);
        var (isCycle, isAbsence) = (turn.Texts.IsCycleWord(verb), turn.Texts.IsAbsenceWord(verb));
        var said = isCycle || isAbsence ? others : words;
        if (said.Length == 0)
            return Ask(Awaited.Name, turn.Texts.CreditForWhom);
        foreach (var rulebook in rulebooks)
        {
            switch (Trained.Find(turn, rulebook, said))
            {
                case Found<Person>.One(var person, _, _) one:
                    return isCycle ? Cycle(rulebook, person, one.Left) : isAbsence ? Absence(rulebook, person, one.Left) : Credit(rulebook, person, one.Left);
                case Found<Person>.Several several:
                    return new ReadCredit.Wrong(MemberName.Ask(turn, several, person => new Namesakes(several.Things).InFull(person), isCycle || isAbsence ? verb : ""));
            }
        }

        return new ReadCredit.Wrong(Reply.Say(MemberName.NoneCalled(turn, TypedText.First(said).Word), turn.Button(CommandIds.Help)));
    }

    private ReadCredit Cycle(Rulebook rulebook, Person person, string words)
    {
        var read = WhenReader.ReadPastDay(words, on);
        return read switch
        {
            { Impossible: { } wrong } => NoSuchDay(wrong),
            { Day: null } => Ask(Awaited.When, turn.Texts.SinceWhen(person.Name)),
            { Rest.Length: > 0 } => NotUnderstood(read.Rest),
            { Day: { } day } => new ReadCredit.Whole(rulebook, person, new CreditFact.Cycle(day), rulebook.Months!.Cite),
        };
    }

    private ReadCredit Absence(Rulebook rulebook, Person person, string words)
    {
        if (rulebook.Away is not { } rule)
            return NotUnderstood(words);
        var (days, left, wrong) = Days(words);
        if (wrong is not null)
            return wrong;
        var found = Naming.Find(left, rule.With, one => one.Name.And(one.Words), Stands.Anywhere);
        if (found is not Found<AbsenceKind>.One(var kind, _, _))
        {
            return left.Length > 0
                ? new ReadCredit.Wrong(Reply.Say(turn.Texts.NoSuchLeave(TypedText.Shorten(left, Limits.Words), Names(rule.With.Select(one => one.Name)), rule.Cite)))
                : Ask(Awaited.Kind, turn.Texts.WhichLeave, rule.With.Select(one => one.Name));
        }

        if (found.Left.Length > 0)
            return NotUnderstood(found.Left);
        return days is { } period
            ? new ReadCredit.Whole(rulebook, person, new CreditFact.Absence(kind.Id, period), rule.Cite)
            : Ask(Awaited.When, turn.Texts.FromWhenToWhen(turn.Wording.Name(kind.Name)));
    }

    private ReadCredit Credit(Rulebook rulebook, Person person, string words)
    {
        var rules = rulebook.Months!;
        var (days, left, wrong) = Days(words);
        if (wrong is not null)
            return wrong;
        var ways = rules.Ways.ToList();
        var found = Naming.Find(left, ways, one => one.Name.And(one.Words), Stands.Apart)
            .Or(() => Naming.Find(left, ways, one => one.Name.And(one.Words), Stands.Anywhere));
        if (found is not Found<CreditWay>.One(var way, _, _))
        {
            return left.Length > 0 && days is not null
                ? new ReadCredit.Wrong(Reply.Say(turn.Texts.NoSuchWay(TypedText.Shorten(left, Limits.Words), Names(ways.Select(one => one.Name)), rules.Cite)))
                : Ask(Awaited.Kind, turn.Texts.WhichWay(person.Name), ways.Select(one => one.Name));
        }

        if (days is not { } period)
            return Ask(Awaited.When, turn.Texts.FromWhenToWhen(turn.Wording.Name(way.Name)));
        return way switch
        {
            CreditWay.Span span => Stretch(rulebook, person, span, period, found.Left),
            CreditWay.HalfDays half => HalfDays(rulebook, person, half, period, found.Left),
            _ => throw new InvalidOperationException($"A new way has to be read here: {way}"),
        };
    }

    private ReadCredit Stretch(Rulebook rulebook, Person person, CreditWay.Span way, Period days, string words)
    {
        var name = turn.Wording.Name(way.Name);
        if (days.Start == days.End)
            return new ReadCredit.Wrong(Reply.Say(turn.Texts.OnlyOneDay(name, days.Start)));
        var fact = new CreditFact.Stretch(way.Id, days, null, null, Leads: false, words);
        if (way.Money is not null)
        {
            (fact, var wrong) = WithMoney(fact, words);
            if (wrong is not null)
                return wrong;
        }

        return Whole(rulebook, person, fact, fact.With, way.Cite);
    }

    /// <summary>What firms pay, whose part of it is how much, and whether that one leads.</summary>
    private (CreditFact.Stretch Fact, ReadCredit? Wrong) WithMoney(CreditFact.Stretch fact, string words)
    {
        var (left, isWith) = Without(words, s_with);
        (left, var leads) = Without(left, s_leads);
        Rate? share = null;
        if (s_share.Match(left) is { Success: true } match)
        {
            share = new Rate((int.Parse(match.Groups["whole"].ValueSpan, CultureInfo.InvariantCulture) * 100)
                + int.Parse(match.Groups["part"].Value.PadRight(2, '0'), CultureInfo.InvariantCulture));
            left = TypedText.Without(left, match.Index, match.Length);
        }

        var money = MoneyReader.Read(left);
        return money switch
        {
            { Impossible: { } wrong } => (fact, new ReadCredit.Wrong(Reply.Say(turn.Texts.NotACount(TypedText.Shorten(wrong, Limits.Words))))),
            { Number: null } => (fact, Ask(Awaited.Amount, turn.Texts.HowMuchPaid)),
            { Quantity: not null } => (fact, NotUnderstood(words)),
            { Number: { } paid } => (fact with { Money = paid, Share = share, Leads = leads && !isWith, With = money.Rest.Trim() }, null),
        };
    }

    private ReadCredit HalfDays(Rulebook rulebook, Person person, CreditWay.HalfDays way, Period days, string words)
    {
        if (s_halves.Match(words) is not { Success: true } match)
            return Ask(Awaited.Count, turn.Texts.HowManyHalfDays);
        var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        var left = TypedText.Without(words, match.Index, match.Length);
        return count == 0
            ? new ReadCredit.Wrong(Reply.Say(turn.Texts.NotACount(match.Value)))
            : Whole(rulebook, person, new CreditFact.HalfDays(way.Id, days, count, left), left, way.Cite);
    }

    /// <summary>Nothing but a firm, or by which letter, may be left.</summary>
    private ReadCredit Whole(Rulebook rulebook, Person person, CreditFact fact, string with, Citations cite) =>
        with.Length > Limits.Name ? new ReadCredit.Wrong(Reply.Say(turn.Texts.TooLong(turn.Texts.FirmLabel, Limits.Name)))
            : with.Length > 0 && (turn.Ear.HasTalk(with) || with.Split(' ').Any(IsNoName)) ? NotUnderstood(with)
            : new ReadCredit.Whole(rulebook, person, fact, cite);

    private (Period? Days, string Left, ReadCredit? Wrong) Days(string words)
    {
        var read = PeriodReader.Read(words, on);
        if (read.Impossible is { } wrong)
            return (null, "", NoSuchDay(wrong));
        return read is { From: { } from, Until: { } until } ? (new Period(from, until), read.Rest, null) : (null, words, null);
    }

    private ReadCredit.Asks Ask(Awaited awaited, string text, params IEnumerable<LocalName> answers) => new(
        awaited,
        Reply.Offer(text, [.. answers.Take(Limits.Buttons).Select(one => Choice.Saying(turn.Wording.Name(one)))]));

    private ReadCredit.Wrong NoSuchDay(string words) => new(Reply.Say(turn.Texts.NoSuchDays(TypedText.Shorten(words, Limits.Words))));

    private ReadCredit.Wrong NotUnderstood(string words) => new(Reply.Say(
        Joined.Lines(turn.Texts.CreditNotUnderstood(TypedText.Shorten(words, Limits.Words)), turn.Texts.CreditHowTo(turn.Word)), turn.Button(CommandIds.Help)));

    private string Names(IEnumerable<LocalName> names) => turn.Texts.List([.. names.Select(turn.Wording.Name)]);

    private static bool IsNoName(string word) => !word.Any(char.IsLetter);

    private static (string Left, bool Found) Without(string words, Regex pattern) =>
        pattern.Match(words) is { Success: true } match ? (TypedText.Without(words, match.Index, match.Length), true) : (words, false);
}
