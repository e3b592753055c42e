using CommunityBot.Communities;
using CommunityBot.OwnData;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Deletion;

/// <summary>刪除我的資料: what the programmes must keep stays, by a pseudonym; the rest goes. It cannot be taken back.</summary>
public static class Erasure
{
    /// <param name="records">The records.</param>
    /// <param name="person">Who has their data deleted.</param>
    /// <param name="now">When.</param>
    /// <param name="today">The day of the school then: the last on which they are anything.</param>
    /// <returns>What they are called since.</returns>
    public static string Run(IRecords records, Person person, DateTimeOffset now, DateOnly today)
    {
        var pseudonym = Pseudonym.Of(person.Id);
        var names = NamesOf(records, person);
        foreach (var community in records.People.EverOf(person.Id).Select(place => place.Community.Id).Distinct())
            records.People.End(community, person.Id, today, "");
        records.Accounts.EndCodesBy(person.Id, now);
        records.OwnData.Erase(new Erasing
        {
            Person = person.Id,
            Pseudonym = pseudonym,
            Names = names,
            Beside = ToldApart.Beside(person),
            Day = today,
            At = now,
        });
        return pseudonym;
    }

    /// <summary>What somebody is, or was, called and nobody else is, also in part before a title, with their e-mail address.</summary>
    private static IReadOnlyList<NameKey> NamesOf(IRecords records, Person person) =>
    [
        .. OnlyNames.Of(records.People, person),
        .. new CalledNames(records).Of(person),
        .. person.Email.Length > 0 ? [NameKey.Of(person.Email)] : Array.Empty<NameKey>(),
    ];
}
