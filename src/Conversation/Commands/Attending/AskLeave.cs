using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>請假 5/12 公差, 請假 5/12、5/19 公差: notes leave from coming meetings and tells the convener.</summary>
public static class AskLeave
{
    public static Answer Run(Turn turn)
    {
        var (verb, others) = TypedText.First(turn.Arguments);
        if (turn.Answered is null && turn.Texts.IsTakeBack(verb))
            return WithdrawLeave.Run(turn with { Arguments = others });
        if (turn.Draft<LeaveDraft>() is { } asked)
        {
            var whose = asked.Person is { } other && turn.Records.People.Find(other) is { } known ? known : turn.Me;
            return Note(turn, whose, [.. Coming(turn, whose).Where(m => asked.All().Contains(m.Meeting.Id))], turn.Arguments);
        }

        var (who, said, instead) = WhoseLeave.Find(turn, turn.Arguments);
        if (instead is not null)
            return instead;
        var coming = Coming(turn, who);
        var (named, words) = Leading.Reference(said);
        if (named is not null)
            return OfNumber(turn, who, coming, named.Value, words);
        words = WithSlash(words);
        var (days, when) = (DaysReader.Read(words, turn.Today), WhenReader.Read(words, turn.Today));
        if ((when.Impossible ?? days.Impossible) is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        if (coming.Count == 0)
            return Reply.Say(turn.Texts.NoMeetingToLeave, turn.Button(CommandIds.Meetings));
        if (days.Named.Count > 1)
            return OnSeveral(turn, who, coming, days);
        if (LeaveWords.SaySpan(when.Rest))
            return Reply.Offer(turn.Texts.LeaveByTheMeeting, Buttons(turn, who, coming, ""));

        var meant = when.Day is { } day ? On(turn, coming, day) : coming;
        if (meant is [var one] && IsPart(turn, one.Meeting, when))
            return ForPart(turn, who, meant, turn.Arguments);
        return meant.Count switch
        {
            1 => Take(turn, who, meant, when.Rest),
            0 => Reply.Offer(turn.Texts.NoMeetingOn([when.Day!.Value]), Buttons(turn, who, coming, when.Rest)),
            _ => Reply.Offer(turn.Texts.LeaveFromWhich, Buttons(turn, who, meant, when.Rest)),
        };
    }

    /// <summary>A day beside the number, or another number, may mean another one too.</summary>
    private static Answer OfNumber(Turn turn, Person who, List<MyMeeting> coming, MeetingId number, string words)
    {
        var from = coming.Where(m => m.Meeting.Id == number).ToList();
        var beside = WhenReader.Read(words, turn.Today);
        var isDayAlone = beside is { Day: not null, Rest: "" };
        if (from.Count > 0 && (LeaveWords.SaySpan(words) || (isDayAlone && On(turn, from, beside.Day!.Value).Count == 0)))
            return Reply.Offer(turn.Texts.LeaveByTheMeeting, Buttons(turn, who, coming, ""));
        return Take(turn, who, from, isDayAlone ? "" : words);
    }

    /// <summary>6.9 in front is a day here, and no number of anything.</summary>
    private static string WithSlash(string words)
    {
        var (first, others) = TypedText.First(words);
        return first.Split('.') is [{ Length: 1 or 2 } month, { Length: 1 } day] && month.All(char.IsAsciiDigit) && day.All(char.IsAsciiDigit)
            ? Joined.Words($"{month}/{day}", others)
            : words;
    }

    /// <summary>From the one meeting of each day; nothing is noted while a day has none or several.</summary>
    private static Answer OnSeveral(Turn turn, Person who, List<MyMeeting> coming, Days days)
    {
        var meant = days.Named.Select(day => (Day: day, Meetings: On(turn, coming, day))).ToList();
        var (none, several) = (meant.Where(on => on.Meetings.Count == 0).ToList(), meant.Where(on => on.Meetings.Count > 1).ToList());
        if (several.Count > 0)
            return Reply.Offer(turn.Texts.LeaveFromWhich, Buttons(turn, who, [.. meant.SelectMany(on => on.Meetings)], days.Rest));
        if (none.Count == 0)
            return Take(turn, who, [.. meant.Select(on => on.Meetings[0])], days.Rest);
        var others = meant.Except(none).Select(on => on.Day).ToList();
        return Reply.Offer(
            turn.Texts.NoMeetingOn([.. none.Select(on => on.Day)]),
            [.. others.Count > 1 ? [Button(turn, who, others, days.Rest)] : Array.Empty<Choice>(), .. Buttons(turn, who, coming, days.Rest)]);
    }

    private static List<MyMeeting> On(Turn turn, IEnumerable<MyMeeting> coming, DateOnly day) =>
        [.. coming.Where(m => turn.Clock.Day(m.Meeting.StartsAt) == day)];

    /// <summary>Somebody's coming meetings; of another, those that the speaker leads.</summary>
    private static List<MyMeeting> Coming(Turn turn, Person who)
    {
        var coming = turn.Records.Meetings.Of(who.Id, turn.Now, turn.Now + Limits.Ahead, turn.Clock);
        var led = who.Id == turn.Me.Id ? [] : Leading.Communities(turn).Select(community => community.Id).ToHashSet();
        return [.. coming.Where(m => who.Id == turn.Me.Id || led.Contains(m.Community.Id))];
    }

    /// <summary>What is written in the same breath is asked where it is no leave from a whole meeting; what answers the question is a reason.</summary>
    private static Answer Take(Turn turn, Person who, List<MyMeeting> from, string reason) => from.Count > 0 && LeaveWords.SayPart(reason)
        ? ForPart(turn, who, from, reason)
        : Note(turn, who, from, reason);

    /// <summary>Hours that leave some of the meeting out: 12/17 10點到11點請假.</summary>
    private static bool IsPart(Turn turn, Meeting meeting, When when) => when.Start is { } start
        && (start > turn.Clock.Time(meeting.StartsAt) || (when.End is { } end && end < turn.Clock.Time(meeting.EndsAt)));

    private static Reply ForPart(Turn turn, Person who, List<MyMeeting> from, string words) => Reply.Offer(
        turn.Texts.LeaveIsFromTheWhole(TypedText.Shorten(words, Limits.Words)),
        [
            Button(turn, who, turn.Texts.WholeMeeting, Said(turn, from), ""),
            .. who.Id == turn.Me.Id ? [turn.Button(CommandIds.Late, from[0].Meeting.Id.ToString())] : Array.Empty<Choice>(),
        ]);

    private static Answer Note(Turn turn, Person who, List<MyMeeting> from, string reason) => from.Count == 0
        ? Reply.Say(turn.Texts.NoMeetingToLeave, turn.Button(CommandIds.Meetings))
        : NoteLeave.Run(turn, who, from, reason);

    private static IReadOnlyList<Choice> Buttons(Turn turn, Person who, IReadOnlyList<MyMeeting> meetings, string reason) =>
        [.. meetings.Take(Limits.Buttons).Select(m => Button(
            turn, who, $"{turn.Wording.Day(m.Meeting.StartsAt)} {turn.Wording.NameAndTopic(m.Meeting, m.Community)}", m.Meeting.Id.ToString(), reason))];

    private static Choice Button(Turn turn, Person who, IReadOnlyList<DateOnly> days, string reason) => Button(
        turn,
        who,
        turn.Texts.List([.. days.Select(turn.Texts.Day)]),
        Said(days),
        reason);

    private static string Said(Turn turn, IReadOnlyList<MyMeeting> from) => from is [var only]
        ? only.Meeting.Id.ToString()
        : Said([.. from.Select(m => turn.Clock.Day(m.Meeting.StartsAt))]);

    private static string Said(IReadOnlyList<DateOnly> days) =>
        string.Join('、', days.Select(day => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture)));

    private static Choice Button(Turn turn, Person who, string label, string from, string reason) => Choice.Saying(
        label,
        Joined.Words(turn.Word, who.Id == turn.Me.Id ? "" : who.Name, from, reason.Length <= Limits.Words ? reason : ""));
}
