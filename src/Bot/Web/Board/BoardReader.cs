using CommunityBot.Calendar;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Board;

/// <summary>Reads the board of a meeting from the records.</summary>
public sealed class BoardReader(IRulebookSource rulebooks, SchoolClock clock, ChatLinks links)
{
    private readonly CommonWording _chinese = new(Catalogues.In(Language.Chinese), clock, rulebooks);
    private readonly CommonWording _english = new(Catalogues.In(Language.English), clock, rulebooks);

    public BoardView Read(IRecords records, Meeting meeting, DateTimeOffset now)
    {
        var community = records.Communities.Find(meeting.Community)
            ?? throw new InvalidOperationException($"Meeting {meeting.Id} belongs to no community.");
        var turnout = Turnout.Of(records, meeting, clock);
        return new BoardView
        {
            Phase = Phase(meeting, now),
            Meeting = _chinese.NameAndTopic(meeting, community),
            MeetingInEnglish = _english.Name(meeting, community),
            Community = community.Name,
            Span = _chinese.Span(meeting),
            Place = meeting.Place,
            ClosesAt = meeting.Window is { } window ? _chinese.Time(window.ClosesAt) : "",
            Present = turnout.Present,
            People = meeting.CancelledAt is not null ? [] : [.. turnout.Lines.Select(Person)],
            Guests = turnout.Guests,
            Code = meeting.IsOpenAt(now) ? Code(meeting, now) : null,
        };
    }

    private BoardPerson Person(Turnout.Line line) => new(line.Member.Person.Name, line.Presence.State, Note(line.Presence));

    private static BoardPhase Phase(Meeting meeting, DateTimeOffset now) => meeting switch
    {
        { CancelledAt: not null } => BoardPhase.Cancelled,
        { Window: null } => BoardPhase.Before,
        _ => meeting.IsOpenAt(now) ? BoardPhase.Open : BoardPhase.After,
    };

    private BoardCode Code(Meeting meeting, DateTimeOffset now)
    {
        var digits = meeting.Secret.CodeAt(now).ToString();
        var words = $"{CommandTable.Get(CommandIds.CheckIn).Word(Language.Chinese)} {digits}";
        var leadsTo = links.Typed(words)?.AbsoluteUri ?? words;
        return new BoardCode(
            digits,
            $"../qr.png?text={Uri.EscapeDataString(leadsTo)}",
            (SignInSecret.NextCodeAt(now) - now).TotalMilliseconds,
            SignInSecret.CodeLifetime.TotalMilliseconds);
    }

    private string Note(Presence presence)
    {
        var time = presence.SignedInAt is { } at ? _chinese.Time(at) : "";
        return presence.State switch
        {
            PresenceState.Missing => "",
            PresenceState.Present => time,
            var state => $"{Catalogues.In(Language.Chinese).State(state)} {time}".TrimEnd(),
        };
    }
}
