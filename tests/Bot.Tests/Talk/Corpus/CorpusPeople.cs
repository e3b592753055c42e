using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>Puts people into the communities of the corpus, each at a chat of the same name.</summary>
internal sealed class CorpusPeople(IRecords records)
{
    public static ChatAddress ChatOf(string name) => new("line", $"U-{name}");

    public Community Community(string programme, string name, string category, string convener, params IReadOnlyList<string> members)
    {
        var community = records.Communities.Add(new ProgrammeId(programme), name, category);
        records.People.Put(community.Id, Known(convener), Role.Convener, PersonKind.Own);
        foreach (var member in members)
            records.People.Put(community.Id, Known(member), Role.Member, PersonKind.Own);
        return community;
    }

    /// <summary>Somebody on the roster who has no chat yet.</summary>
    public PersonId Person(string name) =>
        records.People.Named(name, "勤益科大") is [var known, ..] ? known.Id : records.People.Add(name, "勤益科大", "資管系", "").Id;

    /// <summary>With a chat and a calendar.</summary>
    public PersonId Known(string name)
    {
        var id = Person(name);
        if (records.Accounts.Find(ChatOf(name)) is null)
        {
            records.Accounts.Save(new ChatAccount { Address = ChatOf(name), Person = records.People.Find(id), BoundAt = CorpusScene.Usual.AddDays(-30) });
            records.Feeds.Renew(id, CorpusScene.Usual.AddDays(-30));
        }

        return id;
    }
}
