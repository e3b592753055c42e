using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

/// <summary>What can be known of a case and noted of a teacher, with the member of a circle named wherever anybody can be.</summary>
internal static class FullCase
{
    private const string Family = "ncut-industry-training";

    public static void Add(IRecords records, Circle circle, string named)
    {
        var (member, convener) = (circle.Member.Id, circle.Convener.Id);
        foreach (var fact in AnyFacts.OfCases(member).Append(new CaseFact.Firm($"{named}工作室", "22099131")))
            Note(fact, convener);
        Note(new CaseFact.Agreed(new Dollars(80_000)), member);
        foreach (var fact in AnyFacts.OfCredits)
            Credit(fact, member, convener);
        Credit(new CreditFact.HalfDays("workshop", new Period(Circle.Day, Circle.Day), 2, $"{named}的證書"), convener, member);
        records.Credits.Add(new Headcount
        {
            Family = Family,
            Department = "資管系",
            Semester = new DateOnly(2025, 8, 1),
            Teachers = 21,
            At = Circle.Start,
            By = member,
        });

        void Note(CaseFact fact, PersonId by) => records.Cases.Add(new CaseEntry
        {
            Community = circle.Community.Id,
            Fact = fact,
            At = Circle.Start,
            By = by,
            Why = $"{named}說的",
            Cite = [new("六、(二)")],
            Version = 1,
        });

        void Credit(CreditFact fact, PersonId person, PersonId by) => records.Credits.Add(new CreditEntry
        {
            Person = person,
            Family = Family,
            Fact = fact,
            At = Circle.Start,
            By = by,
            Why = $"{named}補件",
            Cite = [new("六、(二)")],
            Programme = Circle.Programme,
            Version = 1,
        });
    }
}
