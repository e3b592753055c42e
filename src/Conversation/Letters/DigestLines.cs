using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Topics;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>The lines of the weekly digest: for whoever leads a community every meeting and duty, for an officer one line a community.</summary>
internal static class DigestLines
{
    /// <summary>What an officer is told of one community; the rest is counted.</summary>
    private const int MostOfOne = 3;

    /// <param name="pen">What it is written with.</param>
    /// <param name="digest">The week.</param>
    /// <param name="told">What the letter says above it, and is not said again.</param>
    public static IReadOnlyList<Field> Of(Pen pen, Digest digest, IReadOnlySet<Matter> told)
    {
        var entries = digest.Communities.Select(entry => entry with
        {
            Meetings = [.. entry.Meetings.Where(meeting => !told.Contains(Matter.ComingMeeting.Of(meeting)))],
            Pressing = [.. entry.Pressing.Where(state => state.Due is not { } day || !told.Contains(new Matter.Duty(entry.Community.Id, state.Rule.Id, day)))],
        }).ToList();
        return
        [
            .. entries.Where(entry => !entry.AsOfficer).SelectMany(entry => Whole(pen, entry, withName: digest.Of > 1)),
            .. entries
                .Where(entry => entry.AsOfficer && entry.Meetings.Count + entry.Pressing.Count > 0)
                .Select(entry => new Field(entry.Community.Name, Short(pen, entry))),
        ];
    }

    private static IEnumerable<Field> Whole(Pen pen, CommunityDigest entry, bool withName)
    {
        var name = withName ? entry.Community.Name : "";
        return entry.Pressing.Select(state => Duty(pen, state, name)).Concat(entry.Meetings.Select(meeting => ComingMeeting(pen, entry, meeting, name)));
    }

    private static Field Duty(Pen pen, DutyState state, string community) =>
        new(pen.Duties.Name(state.Rule), Joined.Beside(pen.Duties.Left(state), pen.Duties.Status(state), community, pen.Texts.ByArticle(state.Rule.Cite)));

    private static Field ComingMeeting(Pen pen, CommunityDigest entry, Meeting meeting, string community) =>
        new(
            pen.Wording.DayAndTime(meeting.StartsAt),
            Joined.Beside(pen.Wording.NameAndTopic(meeting, entry.Community), meeting.Place, community, meeting.Id.ToString()));

    /// <summary>成果新聞 已逾期 6 天　年度成果報告 還有 14 天　還有 2 項　本週 1 場活動.</summary>
    private static string Short(Pen pen, CommunityDigest entry) => string.Join(
        '　',
        [
            .. entry.Pressing.Take(MostOfOne).Select(state => $"{pen.Wording.Name(state.Rule.Name)} {pen.Duties.Left(state)}"),
            .. entry.Pressing.Count > MostOfOne ? [pen.Texts.MoreThings(entry.Pressing.Count - MostOfOne)] : Array.Empty<string>(),
            .. entry.Meetings.Count > 0 ? [pen.Texts.MeetingsThisWeek(entry.Meetings.Count)] : Array.Empty<string>(),
        ]);
}
