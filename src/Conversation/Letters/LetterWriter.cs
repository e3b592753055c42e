using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>
/// Writes what somebody is to be told unasked: all of it as one message. It never names the reader, so that the same topics are
/// the same letter for everybody.
/// </summary>
public sealed class LetterWriter(IRulebookSource rulebooks, SchoolClock clock, ChatLinks links)
{
    /// <summary>Of what deals with several things, so many buttons are shown, for what presses most.</summary>
    private const int MostDeeds = 4;

    public Reply Write(IReadOnlyList<Topic> topics, Language language, DateTimeOffset now)
    {
        var pen = new Pen(Catalogues.In(language), rulebooks, clock, links, now)
        {
            SeveralCommunities = topics.Select(CommunityOf).OfType<CommunityId>().Distinct().Skip(1).Any(),
        };
        var items = Items(pen, [.. topics.OrderBy(topic => topic.About.Key, StringComparer.Ordinal)]);
        var week = topics.OfType<Topic.Week>().MaxBy(topic => topic.Digest.Days.Start)?.Digest;
        var digest = week is null ? [] : DigestLines.Of(pen, week, topics.Select(topic => topic.About).ToHashSet());
        return (items, week) switch
        {
            ([], null) => Reply.Say(pen.Texts.NothingDue),
            ([], { } only) => Week(pen, only, digest),
            ([var one], _) when digest.Count == 0 => Alone(pen, one),
            _ => Several(pen, items, digest.Count == 0 ? null : week, digest),
        };
    }

    private static IReadOnlyList<LetterItem> Items(Pen pen, IReadOnlyList<Topic> topics)
    {
        var overdue = topics.OfType<Topic.Duty>().Where(topic => topic.To == Party.Officer)
            .GroupBy(topic => (topic.Community.Programme, topic.State.Rule.Id, topic.State.Due))
            .Select(group => OverdueItem.Of(pen, [.. group]));
        var changed = topics.OfType<Topic.ChangedMeeting>().Select(topic => topic.Meeting.Id).ToHashSet();
        var others = topics.Select(topic => topic switch
        {
            Topic.ChangedMeeting change => ChangedMeetingItem.Of(pen, change),
            Topic.ComingMeeting coming => changed.Contains(coming.Meeting.Id) ? null : ComingMeetingItem.Of(pen, coming),
            Topic.Turnout turnout => TurnoutItem.Of(pen, turnout),
            Topic.Duty { To: not Party.Officer } duty => DutyItem.Of(pen, duty),
            Topic.Instalment instalment => CaseItem.Of(pen, instalment),
            Topic.ServiceEnd service => CaseItem.Of(pen, service),
            Topic.Years years => CaseItem.Of(pen, years),
            Topic.Bulletin bulletin => BulletinItem.Of(pen, bulletin),
            Topic.Announcement announcement => AnnouncementItem.Of(pen, announcement),
            _ => null,
        });
        return [.. others.OfType<LetterItem>().Concat(overdue).OrderBy(item => item.Order).ThenBy(item => item.Title, StringComparer.Ordinal)];
    }

    private static CommunityId? CommunityOf(Topic topic) => topic switch
    {
        Topic.ComingMeeting coming => coming.Community.Id,
        Topic.ChangedMeeting changed => changed.Community.Id,
        Topic.Turnout turnout => turnout.Community.Id,
        Topic.Bulletin bulletin => bulletin.Community.Id,
        Topic.Duty duty => duty.Community.Id,
        Topic.Instalment instalment => instalment.Community.Id,
        Topic.ServiceEnd service => service.Community.Id,
        _ => null,
    };

    private static Reply Alone(Pen pen, LetterItem item) => Reply.Show(new Card
    {
        Title = item.Title,
        Tone = item.Presses ? Tone.Attention : Tone.Plain,
        Fields = item.Lines,
        Buttons = [.. item.Deeds, .. Steering.Of(pen, [item])],
    });

    private static Reply Week(Pen pen, Digest week, IReadOnlyList<Field> lines)
    {
        var fine = week.Communities.Any(entry => entry.AsOfficer) ? week.Of - week.Communities.Count : 0;
        var (shown, more) = Shown(pen, lines);
        return Reply.Show(new Card
        {
            Title = pen.Texts.WeekOf(week.Days.Start, week.Days.End),
            Fields = shown.Count > 0 ? shown : [new Field("", pen.Texts.NothingDue)],
            Note = Joined.Lines(more, fine > 0 ? pen.Texts.OthersAreFine(fine) : ""),
            Buttons =
            [
                pen.Button(CommandIds.Progress),
                pen.Button(CommandIds.Meetings),
                Choice.Saying(pen.Texts.NoDigest, pen.Steer($"{pen.Texts.DigestWord} {pen.Texts.OffWord}")),
            ],
        });
    }

    private static Reply Several(Pen pen, IReadOnlyList<LetterItem> items, Digest? week, IReadOnlyList<Field> digest)
    {
        var community = items.Select(item => item.Community).OfType<Communities.Community>().DistinctBy(one => one.Id).ToList() is [var only]
            ? [new Field(pen.Texts.CommunityLabel, only.Name)]
            : Array.Empty<Field>();
        var heading = week is null ? [] : new[] { new Field("", $"— {pen.Texts.WeekOf(week.Days.Start, week.Days.End)} —") };
        var (shown, more) = Shown(pen, [.. community, .. items.Select(item => item.Line), .. heading, .. digest]);
        var deeds = items
            .SelectMany(item => item.Deeds.Take(1).Concat(item.Deeds.OfType<Choice.Open>()))
            .Select(deed => deed is Choice.Press press ? Choice.Saying(press.Words) : deed)
            .Distinct()
            .Take(MostDeeds);
        return Reply.Show(new Card
        {
            Title = pen.Texts.MindThings(items.Count + heading.Length),
            Tone = items.Any(item => item.Presses) ? Tone.Attention : Tone.Plain,
            Fields = shown,
            Note = more,
            Buttons = [.. deeds, .. Steering.Of(pen, items)],
        });
    }

    private static (IReadOnlyList<Field> Shown, string More) Shown(Pen pen, IReadOnlyList<Field> lines) => lines.Count > Limits.Lines
        ? ([.. lines.Take(Limits.Lines)], pen.Texts.AndMore(lines.Count - Limits.Lines))
        : (lines, "");
}
