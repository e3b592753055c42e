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
        var people = Leading.Communities(turn)
            .SelectMany(community => turn.Records.People.EverIn(community.Id))
            .Select(member => member.Person)
            .Where(person => person.DeletedOn is null)
            .DistinctBy(person => person.Id)
            .ToList();
        if (turn.Arguments.Length == 0)
            return Reply.Say(turn.Texts.AskRename, turn.Button(CommandIds.Help));
        var found = Naming.Find(turn.Arguments, people, person => PersonName.Forms(person.Name), Stands.First).ToldApartBy(MemberName.Whence);
        return found switch
        {
            Found<Person>.One(var person, _, _) => Take(turn, person, found.Left),
            Found<Person>.Several several => MemberName.Ask(turn, several, MemberName.InFull),
            _ => Reply.Say(turn.Texts.NoSuchMember(TypedText.Shorten(TypedText.First(turn.Arguments).Word, Limits.Name)), turn.Button(CommandIds.Help)),
        };
    }

    private static Answer Take(Turn turn, Person person, string name)
    {
        if (name.Length == 0 || name == person.Name)
            return Reply.Say(turn.Texts.AskRename, turn.Button(CommandIds.Help));
        if (name.Length > Limits.Name || !NewName.Fits(name))
            return Reply.Say(turn.Texts.NoName(TypedText.Shorten(name, Limits.Name)), turn.Button(CommandIds.Help));
        turn.Records.People.Update(person with { Name = name });
        return Answer.Doing(
            new Deed.Renamed(person.Id, person.Name, name),
            Reply.Show(new Card { Title = turn.Texts.RenamedTo(person.Name, name), Tone = Tone.Good, Note = turn.Texts.WhatWasEarnedStays }));
    }
}
