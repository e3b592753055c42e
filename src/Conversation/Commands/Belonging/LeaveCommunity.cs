using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
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
        return said.Arguments.Length == 0 ? Reply.Say(turn.Texts.AskWhoLeaves, turn.Button(CommandIds.Help)) : Named(said, isSure);
    }

    private static Answer Named(Turn turn, bool isSure)
    {
        var ties = Tie.Led(turn);
        return new NamedFirst<Tie>(tie => tie.Person.Name, tie => tie.Apart(turn), tie => tie.InFull(turn))
            .In(turn, ties, (tie, words) => Take(turn, tie, words, isSure, IsAlone(tie) ? tie.Person.Name : tie.InFull(turn)));

        bool IsAlone(Tie tie) => ties.Count(other => NameKey.AreSame(other.Person.Name, tie.Person.Name)) == 1;
    }

    private static Answer Take(Turn turn, Tie tie, string words, bool isSure, string who)
    {
        var said = SaidDay.Read(words, turn.Today);
        if (said.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        if (said.Words.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));
        if (said.Day is not { } day)
            return AskDay(turn, tie, who, words);
        tie = tie.On(turn, day);
        var vacant = Changes.Vacated(turn.Records.People, tie, day);
        if (Succession.Read(turn, tie, day, said.Words, vacant is not null) is not var (successor, why))
            return AskSuccessor(turn, tie, day, vacant, Joined.Words(who, RocCalendar.Format(day), said.Words));
        if (LastDay(turn, tie) == day && successor is null)
            return Reply.Say(turn.Texts.LeavesAlready(tie.Person.Name, tie.Where(turn), day), turn.Button(CommandIds.Help));
        return !isSure && LeavingDoubts.Of(turn, tie, day, why) is { Count: > 0 } doubts
            ? OnceMore.Ask(turn, successor is null ? doubts : [.. doubts, turn.Texts.TakesOver(successor.Name)])
            : Write(turn, tie, day, why, successor);
    }

    /// <summary>The last day that is known; null while there is none.</summary>
    private static DateOnly? LastDay(Turn turn, Tie tie) => tie.Office is { } office
        ? turn.Records.People.DaysIn(office, tie.Person.Id)?.Until
        : turn.Records.People.PlacesOf(tie.Community!.Id, tie.Person.Id)[^1].Days.Until;

    private static Reply AskDay(Turn turn, Tie tie, string who, string words)
    {
        var first = turn.Today.AddDays(1 - turn.Today.Day);
        return Reply.Offer(
            turn.Texts.AskLastDay(tie.Person.Name, tie.Where(turn)),
            [.. new[] { turn.Today, first.AddMonths(1).AddDays(-1), first.AddDays(-1) }.Distinct().Select(day => Choice.Saying(
                turn.Texts.Day(day), Joined.Words(turn.Word, who, RocCalendar.Format(day), words)))]);
    }

    /// <summary>Members are offered; whoever is to be a head or an officer may not be known yet.</summary>
    private static Reply AskSuccessor(Turn turn, Tie tie, DateOnly day, DateOnly? vacant, string said)
    {
        var text = vacant is { } from ? turn.Texts.WhoTakesOver(tie.Person.Name, tie.Where(turn), tie.Post(turn), from) : turn.Texts.UnclearSuccessor;
        return Succession.Ask(turn, text, said, tie.Office is null ? Succession.Candidates(turn, tie, day) : []);
    }

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
                Title = tie.Office is null ? turn.Texts.LeavesCommunity(tie.Person.Name, tie.Where(turn))
                    : turn.Texts.EndsOffice(tie.Person.Name, tie.Where(turn), tie.As(turn)),
                Tone = Tone.Good,
                Fields = [.. Fields(turn, day, why, successor)],
                Note = change is null ? "" : Joined.Lines(Changes.Dropped(turn, change, day), turn.Texts.WhatWasEarnedStays),
            }),
            Did = deed,
            Notices = news.Notices,
        };
    }

    private static IEnumerable<Field> Fields(Turn turn, DateOnly day, string why, Person? successor)
    {
        yield return new Field(turn.Texts.LastDayLabel, turn.Texts.Day(day));
        if (why.Length > 0)
            yield return new Field(turn.Texts.ReasonLabel, why);
        if (successor is not null)
            yield return new Field(turn.Texts.SuccessionWords[0], successor.Name);
    }
}
