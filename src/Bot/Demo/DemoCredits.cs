using System.Globalization;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Demo;

/// <summary>When what was noted of a case of the try-out, and of its teachers.</summary>
internal sealed class DemoCredits(
    Rulebook rulebook, Community community, Dictionary<string, PersonId> people, PersonId officer, SchoolClock clock, DateOnly today)
{
    private static readonly TimeOnly s_officeHours = new(9, 30);

    public IEnumerable<Deed> Of(DemoSeed seed) => [.. seed.Case is { } known ? OfCase(known) : [], .. seed.Credits.Select(OfTeacher)];

    private IEnumerable<Deed> OfCase(DemoCase known)
    {
        var first = First(known.Begins);
        yield return Note(first.AddDays(-1), new CaseFact.Span(new Period(first, CivilMonths.End(first, known.Months))), rulebook.PeriodCite);
        if (known.Firm.Length > 0)
            yield return Note(first.AddDays(-1), new CaseFact.Firm(known.Firm, known.TaxId), rulebook.PeriodCite);
        var cite = rulebook.Collection?.Cite ?? Citations.None;
        if (known.Agreed is { } agreed)
            yield return Note(first.AddDays(-1), new CaseFact.Agreed(new Dollars(agreed)), cite);
        foreach (var received in known.Received)
            yield return Note(first.AddDays(received.Days), new CaseFact.Received(new Dollars(received.Amount), first.AddDays(received.Days)), cite);
        foreach (var (what, amount) in known.Paid)
            yield return Note(first.AddDays(known.Received.Select(one => one.Days).DefaultIfEmpty().Max()), new CaseFact.Paid(what, new Dollars(amount)), cite);
    }

    private DateOnly First(string begins) => begins.Split('-') is [{ Length: 2 } month, { Length: 2 } day]
        ? new[] { new DayOfYear(Number(month), Number(day)) }.LastBefore(today)
        : today.AddDays(Number(begins));

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private Deed Note(DateOnly day, CaseFact fact, Citations cite) => new(clock.At(day, s_officeHours), records => records.Cases.Add(new CaseEntry
    {
        Community = community.Id,
        Fact = fact,
        At = clock.At(day, s_officeHours),
        By = officer,
        Cite = cite,
        Version = rulebook.Version,
    }));

    /// <summary>Noted on the day after the last.</summary>
    private Deed OfTeacher(DemoCredit noted)
    {
        var (from, to) = (today.AddDays(noted.From), today.AddDays(Math.Max(noted.From, noted.To)));
        var money = noted.Money is { } amount ? new Dollars(amount) : (Dollars?)null;
        CreditFact fact = noted switch
        {
            { Way: "" } => new CreditFact.Cycle(from),
            { HalfDays: { } count } => new CreditFact.HalfDays(noted.Way, new Period(from, to), count, noted.With),
            _ => new CreditFact.Stretch(noted.Way, new Period(from, to), money, null, Leads: true, noted.With),
        };
        return new Deed(clock.At(to.AddDays(1), s_officeHours), records => records.Credits.Add(new CreditEntry
        {
            Person = people[noted.Of],
            Family = rulebook.Lineage,
            Fact = fact,
            At = clock.At(to.AddDays(1), s_officeHours),
            By = officer,
            Cite = rulebook.Months?.FindWay(noted.Way)?.Cite ?? rulebook.Months?.Cite ?? Citations.None,
            Programme = rulebook.Id,
            Version = rulebook.Version,
        }));
    }
}
