using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>離開 王小明 114/9/30 調校, 成員離開 …: somebody's last day in a community. What they did there until then stays.</summary>
public static class LeaveCommunity
{
    public static Answer Run(Turn turn)
    {
        var members = Leading.Communities(turn)
            .SelectMany(community => turn.Records.People.EverIn(community.Id).Where(one => one.Days.Reaches(turn.Today)).NearestTo(turn.Today))
            .ToList();
        if (turn.Arguments.Length == 0)
            return Reply.Say(turn.Texts.AskWhoLeaves, turn.Button(CommandIds.Help));
        var found = Naming
            .Find(turn.Arguments, members, member => PersonName.Forms(member.Person.Name), Stands.First)
            .ToldApartBy(member => [member.Community.Name, .. MemberName.Whence(member.Person)]);
        return found switch
        {
            Found<Membership>.One(var member, _, _) => Take(turn, member, found.Left),
            Found<Membership>.Several several => MemberName.Ask(turn, several, member => Whole(turn, member)),
            _ => Reply.Say(turn.Texts.NoSuchMember(TypedText.Shorten(TypedText.First(turn.Arguments).Word, Limits.Name)), turn.Button(CommandIds.Help)),
        };
    }

    private static Answer Take(Turn turn, Membership member, string words)
    {
        var said = SaidDay.Read(words, turn.Today);
        if (said.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        if (said.Words.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));
        if (said.Day is not { } day)
            return AskDay(turn, member, words);

        var before = turn.Records.People.PlacesOf(member.Community.Id, member.Person.Id);
        var after = before.Ending(day, said.Words);
        if (after.SequenceEqual(before))
            return Reply.Say(turn.Texts.LeavesAlready(member.Person.Name, member.Community.Name, before[^1].Days.Until ?? day), turn.Button(CommandIds.Help));
        turn.Records.People.Put(member.Community.Id, member.Person.Id, after);
        var isLed = turn.Records.ConvenersOf(member.Community.Id, day.AddDays(1)).Any();
        return Answer.Doing(
            new Deed.Placed([new PlacesChange(member.Community.Id, member.Person.Id, before, after)]),
            Reply.Show(new Card
            {
                Title = turn.Texts.LeavesCommunity(member.Person.Name, member.Community.Name),
                Tone = isLed ? Tone.Good : Tone.Attention,
                Fields =
                [
                    new Field(turn.Texts.LastDayLabel, turn.Texts.Day(day)),
                    .. said.Words.Length > 0 ? [new Field(turn.Texts.ReasonLabel, said.Words)] : Array.Empty<Field>(),
                ],
                Note = isLed ? turn.Texts.WhatWasEarnedStays : turn.Texts.NoConvenerThen(member.Community.Name),
            }));
    }

    private static Reply AskDay(Turn turn, Membership member, string words)
    {
        var first = turn.Today.AddDays(1 - turn.Today.Day);
        return Reply.Offer(
            turn.Texts.AskLastDay(member.Person.Name, member.Community.Name),
            [.. new[] { turn.Today, first.AddMonths(1).AddDays(-1), first.AddDays(-1) }.Distinct().Select(day => Choice.Saying(
                turn.Texts.Day(day), Joined.Words(turn.Word, Whole(turn, member), RocCalendar.Format(day), words)))]);
    }

    /// <summary>The name, and the community where one leads several.</summary>
    private static string Whole(Turn turn, Membership member) =>
        Joined.Words(member.Person.Name, Leading.Communities(turn).Count > 1 ? member.Community.Name : "");
}
