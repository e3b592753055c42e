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
        if (turn.Arguments.Length == 0)
            return Reply.Say(turn.Texts.AskRename, turn.Button(CommandIds.Help));
        var people = Leading.Communities(turn)
            .SelectMany(community => turn.Records.People.EverIn(community.Id))
            .Select(member => member.Person)
            .Concat(LedPeople.OfOffices(turn))
            .Where(person => person.DeletedOn is null)
            .DistinctBy(person => person.Id)
            .ToList();
        return new NamedFirst<Person>(person => person.Name, MemberName.Whence, person => person.InFull)
            .In(turn, people, (person, name) => Take(turn, person, PersonName.Bare(name)));
    }

    private static Answer Take(Turn turn, Person person, string name)
    {
        if (name.Length == 0 || name == person.Name)
            return Reply.Say(turn.Texts.AskRename, turn.Button(CommandIds.Help));
        if (name.Length > Limits.Name || !NewName.Fits(name))
            return Reply.Say(turn.Texts.NoName(TypedText.Shorten(name, Limits.Name)), turn.Button(CommandIds.Help));
        if (Namesake(turn, person, name) is { } other)
            return Reply.Say(turn.Texts.NameIsTaken(other.InFull), turn.Button(CommandIds.Help));
        turn.Records.People.Update(person with { Name = name });
        return new Answer
        {
            Reply = Reply.Show(new Card { Title = turn.Texts.RenamedTo(person.Name, name), Tone = Tone.Good, Note = turn.Texts.WhatWasEarnedStays }),
            Did = new Deed.Renamed(person.Id, person.Name, name),
            Notices = new BelongingNews(turn).Named(person, name).Notices,
        };
    }

    /// <summary>Somebody else of that name in a community of theirs: two would be taken for one another.</summary>
    private static Person? Namesake(Turn turn, Person person, string name) => turn.Records.People.EverOf(person.Id)
        .Select(place => place.Community.Id)
        .Distinct()
        .SelectMany(turn.Records.People.EverIn)
        .Select(member => member.Person)
        .FirstOrDefault(other => other.Id != person.Id && other.DeletedOn is null && NameKey.AreSame(other.Name, name));
}
