using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>改名 王小明 王曉明: the same person by another name. All that was noted of them is theirs as before.</summary>
public static class RenameMember
{
    public static Answer Run(Turn turn)
    {
        var (said, isSure) = OnceMore.Read(turn);
        if (said.Arguments.Length == 0)
            return Reply.Say(turn.Texts.AskRename, turn.Button(CommandIds.Help));
        if (turn.Texts.IsCommunity(said.Arguments) || NamedCommunity.Find(said.Arguments, Leading.Communities(turn), Stands.First) is not Found<Community>.None)
            return Reply.Say(
                turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Count > 0
                    ? turn.Texts.CommunitiesAreRenamedByRoster
                    : turn.Texts.OfficersRenameCommunities,
                turn.Button(CommandIds.Help));
        var people = Leading.Communities(turn)
            .SelectMany(community => turn.Records.People.EverIn(community.Id))
            .Select(member => member.Person)
            .Concat(LedPeople.OfOffices(turn))
            .Where(person => person.DeletedOn is null)
            .DistinctBy(person => person.Id)
            .ToList();
        var names = new Namesakes(people);
        return new NamedFirst<Person>(people, person => person, _ => true, names.InFull)
            .In(said, (person, name) => Take(said, person, names.Shown(person), PersonName.Bare(name), isSure));
    }

    private static Answer Take(Turn turn, Person person, string shown, string name, bool isSure)
    {
        if (person.Id != turn.Me.Id && !Charge.Leads(turn.Records, turn.Me.Id, person.Id, turn.Today))
            return Reply.Say(turn.Texts.IsNamedElsewhere(person.Name), turn.Button(CommandIds.Help));
        if (name.Length == 0)
            return Reply.Say(turn.Texts.AskRename, turn.Button(CommandIds.Help));
        if (name == person.Name)
            return Reply.Say(turn.Texts.IsNamedSo(name), turn.Button(CommandIds.Help));
        if (name.Length > Limits.Name || !NewName.Fits(name))
            return Reply.Say(turn.Texts.NoName(TypedText.Shorten(name, Limits.Name)), turn.Button(CommandIds.Help));
        if (!isSure && Doubts(turn, person, name) is { Count: > 0 } doubts)
            return OnceMore.Ask(turn, doubts);
        turn.Records.People.Update(person with { Name = name });
        return new Answer
        {
            Reply = Reply.Show(new Card { Title = turn.Texts.RenamedTo(shown, name), Tone = Tone.Good, Note = turn.Texts.WhatWasEarnedStays }),
            Did = new Deed.Renamed(person.Id, person.Name, name),
            Notices = new BelongingNews(turn).Named(person, shown, name).Notices,
        };
    }

    /// <summary>Words that are hardly a name, or that of somebody else there.</summary>
    private static List<string> Doubts(Turn turn, Person person, string name) =>
    [
        .. turn.Ear.HasTalk(name) || turn.Texts.IsHardlyName(name) ? [turn.Texts.MeantSo(name)] : Array.Empty<string>(),
        .. turn.Records.People.EverOf(person.Id).Select(place => place.Community).DistinctBy(community => community.Id)
            .Where(community => turn.Records.People.EverIn(community.Id)
                .Any(other => other.Person.Id != person.Id && other.Person.DeletedOn is null && NameKey.AreSame(other.Person.Name, name)))
            .Select(community => turn.Texts.IsSomebodysName(name, community.Name)),
    ];
}
