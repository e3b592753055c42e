using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// 離開 王小明 114/9/30 調校, 成員離開 …: somebody's last day in a community, as its head or as an officer. What they did until then stays.
/// Where nobody would be left to lead, it is said who takes over; and one's own last day is shown before it is written.
/// </summary>
public static class LeaveCommunity
{
    public static Answer Run(Turn turn)
    {
        var (said, isSure) = OnceMore.Read(turn);
        return said.Arguments.Length == 0 ? OnceMore.For(said, Awaited.Name, turn.Texts.AskWhoLeaves) : Named(said, isSure);
    }

    private static Answer Named(Turn turn, bool isSure)
    {
        var now = Tie.Led(turn);
        IReadOnlyList<Tie> ever = [.. now.UnionBy(Tie.Ended(turn), tie => (tie.Person.Id, tie.Community?.Id, tie.Office))];
        var names = new Namesakes(ever.Select(tie => tie.Person));
        var first = new NamedFirst<Tie>(ever, tie => tie.Person, now.Contains, tie => Joined.Words(tie.InFull(turn), names.Further(tie.Person)))
        {
            Apart = tie => tie.Apart(turn),
            Which = Which,
        };
        return first.In(turn, (tie, words) => Take(turn, tie, words, isSure, first.Called(tie)));

        string? Which(IReadOnlyList<Tie> several) =>
            several.All(tie => tie.Person.Id == several[0].Person.Id) ? turn.Texts.WhichPostEnds(several[0].Person.Name) : null;
    }

    private static Answer Take(Turn turn, Tie tie, string words, bool isSure, string who)
    {
        if (tie.Community is { } community)
            words = NamedCommunity.Find(words, [community], Stands.Apart) is Found<Community>.One named ? named.Left
                : NamedCommunity.TakeBegun(words, [community]).Words;
        if (Leading.Communities(turn).FirstOrDefault(other => NamedCommunity.Find(words, [other], Stands.Apart) is Found<Community>.One) is { } other)
            return Reply.Say(turn.Texts.IsNotIn(tie.Person.Name, other.Name), turn.Button(CommandIds.Members, other.Name), turn.Button(CommandIds.Help));
        var said = SaidDay.Read(words, turn.Today);
        if (said.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        if (said.Words.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));
        if (said.Day is not { } day || said.Begins)
            return AskDay(turn, tie, Joined.Words(who, said.Begins ? said.Words : WithoutVagueDay(turn, words)), said.Day);
        tie = tie.On(turn, day);
        if (Elsewhere(turn, tie, day) is var (elsewhere, cite))
            return Reply.Say(turn.Texts.IsElsewhereThen(tie.Shown(turn), elsewhere.Name, cite), turn.Button(CommandIds.Help));
        var vacant = Changes.Vacated(turn.Records.People, tie, day);
        if (Succession.Read(turn, tie, day, said.Words, vacant is not null) is not var (successor, why))
            return AskSuccessor(turn, tie, day, vacant, Joined.Words(who, RocCalendar.Format(day), said.Words));
        if (tie.LastDay(turn) == day && successor is null && (why.Length == 0 || why == tie.Why(turn)))
            return Reply.Say(turn.Texts.LeavesAlready(tie.Shown(turn), tie.Where(turn), day), turn.Button(CommandIds.Help));
        return !isSure && LeavingDoubts.Of(turn, tie, day, why) is { Count: > 0 } doubts
            ? OnceMore.Ask(turn, successor is null ? doubts : [.. doubts, turn.Texts.TakesOver((tie with { Person = successor }).Shown(turn))])
            : Write(turn, tie, day, why, successor);
    }

    private static string WithoutVagueDay(Turn turn, string words) =>
        SaidDay.VagueIn(turn.Texts, words) is { } vague ? Joined.Words(words.Split(vague, StringSplitOptions.TrimEntries)) : words;

    /// <summary>Where somebody is who left, on a day until which they are to have been here still; null where nothing is in the way.</summary>
    private static (Community Other, Citations Cite)? Elsewhere(Turn turn, Tie tie, DateOnly day)
    {
        if (tie is not { Office: null, Community: { } community } || tie.LastDay(turn) is not { } last || day <= last
            || turn.Rulebooks.Find(community.Programme)?.OneCommunityCite is not { } cite)
            return null;
        var other = turn.Records.People.EverOf(tie.Person.Id).FirstOrDefault(place => place.Community.Programme == community.Programme
            && place.Community.Id != community.Id && place.Days.Overlaps(new Tenure(last.AddDays(1), day)));
        return other is null ? null : (other.Community, cite);
    }

    /// <summary>With the days that are likely; of one from which on they are gone, that and the day before.</summary>
    private static Answer AskDay(Turn turn, Tie tie, string said, DateOnly? from)
    {
        var first = turn.Today.AddDays(1 - turn.Today.Day);
        var question = turn.Texts.AskLastDay(tie.Shown(turn), tie.Where(turn));
        return OnceMore.ForDay(
            turn with { Arguments = said },
            tie.LastDay(turn) is { } last ? Joined.Lines(turn.Texts.LastDaySoFar(tie.Shown(turn), tie.Where(turn), last), question) : question,
            from is { } gone ? [gone.AddDays(-1), gone] : [turn.Today, first.AddMonths(1).AddDays(-1), first.AddDays(-1)]);
    }

    /// <summary>Members are offered; whoever is to be a head or an officer may not be known yet.</summary>
    private static Answer AskSuccessor(Turn turn, Tie tie, DateOnly day, DateOnly? vacant, string said) => Succession.Ask(
        turn,
        vacant is { } from ? turn.Texts.WhoTakesOver(tie.Shown(turn), tie.Where(turn), tie.Post(turn), from) : turn.Texts.UnclearSuccessor,
        said,
        Succession.Candidates(turn, tie, day),
        areOffered: tie.Office is null);

    private static Answer Write(Turn turn, Tie tie, DateOnly day, string why, Person? successor)
    {
        var deed = Changes.Ending(turn, tie, day, why, successor);
        var change = deed is Deed.Placed { Of: [var own, ..] } ? own : null;
        var news = new BelongingNews(turn).Until(tie, day, why, change);
        if (successor is not null)
            news.From(tie with { Person = successor, Role = Role.Convener }, day.AddDays(1));
        Changes.Write(turn, deed);
        return new Answer
        {
            Reply = Reply.Show(new Card
            {
                Title = tie.Office is null ? turn.Texts.LeavesCommunity(tie.Shown(turn), tie.Where(turn))
                    : turn.Texts.EndsOffice(tie.Shown(turn), tie.Where(turn), tie.As(turn)),
                Tone = Tone.Good,
                Fields = [.. Fields(turn, day, why, successor is null ? "" : (tie with { Person = successor }).Shown(turn))],
                Note = change is not null ? Joined.Lines(Changes.Dropped(turn, change, day), turn.Texts.WhatWasEarnedStays)
                    : deed is Deed.Appointed { Of: [{ After: null, Before.From: { } first }, ..] } ? turn.Texts.AlsoDropped(tie.As(turn), first)
                    : "",
            }),
            Did = deed,
            Notices = news.Notices,
        };
    }

    private static IEnumerable<Field> Fields(Turn turn, DateOnly day, string why, string successor)
    {
        yield return new Field(turn.Texts.LastDayLabel, turn.Texts.Day(day));
        if (why.Length > 0)
            yield return new Field(turn.Texts.ReasonLabel, why);
        if (successor.Length > 0)
            yield return new Field(turn.Texts.SuccessionWords[0], successor);
    }
}
