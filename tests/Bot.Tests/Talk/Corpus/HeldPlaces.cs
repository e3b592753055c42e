using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>成員 王小明 AI數位研究社群 到 5/20 調校; 召集人 林召集 AI數位研究社群.</summary>
internal static class HeldPlaces
{
    public static IEnumerable<Held> Of(IRecords records) =>
        from community in records.Communities.All()
        from member in records.People.EverIn(community.Id)
        select Held.Of(
            $"place {community.Id.Value} {member.Person.Id.Value} {member.Days.From}",
            community.Name,
            member.Role == Role.Convener ? "召集人" : "成員",
            member.Person.Name,
            community.Name,
            member.Days.From is { } first ? $"從 {first.Month}/{first.Day}" : "",
            member.Days.Until is { } last ? $"到 {last.Month}/{last.Day}" : "",
            member.Why);
}
