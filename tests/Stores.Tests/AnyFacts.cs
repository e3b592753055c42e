using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Tests;

/// <summary>A fact of every kind, with all that it may say and with the least.</summary>
internal static class AnyFacts
{
    private static readonly DateOnly s_day = new(2026, 2, 1);
    private static readonly Period s_days = new(s_day, new DateOnly(2026, 7, 31));

    public static readonly IReadOnlyList<CreditFact> OfCredits =
    [
        new CreditFact.Cycle(s_day),
        new CreditFact.Stretch("with-firm", s_days, new Dollars(3_000_000_000), new Rate(3_333), Leads: true, "台中精機，「合約」"),
        new CreditFact.Stretch("in-field", new Period(s_day, s_day), Money: null, Share: null, Leads: false, ""),
        new CreditFact.Stretch("with-firm", s_days, Dollars.Zero, default(Rate), Leads: false, ""),
        new CreditFact.HalfDays("workshop", s_days, 12, "研習證書 114-003"),
        new CreditFact.Absence("study", s_days),
    ];

    public static IReadOnlyList<CaseFact> OfCases(PersonId person) =>
    [
        new CaseFact.Span(s_days),
        new CaseFact.Ended(s_day, FaultOf.Firm, s_day.AddDays(3)),
        new CaseFact.Ended(s_day, FaultOf.Nobody, s_day),
        new CaseFact.Firm("台中精機，「廠」", "22099131"),
        new CaseFact.Firm("", ""),
        new CaseFact.Agreed(new Dollars(3_000_000_000)),
        new CaseFact.Granted(new Dollars(50_000)),
        new CaseFact.Received(new Dollars(25_000), s_day),
        new CaseFact.Paid("substitutes", new Dollars(12_000)),
        new CaseFact.Allotted(person, new Rate(3_333), Leads: true),
        new CaseFact.Allotted(person, default, Leads: false),
    ];
}
