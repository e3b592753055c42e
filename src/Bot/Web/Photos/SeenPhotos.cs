using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Photos;

/// <summary>A photo or receipt with what it is of: one of both, or neither where it is loose.</summary>
internal sealed record SeenPhoto(Attachment Photo, Community? Community, Meeting? Meeting, LedgerEntry? Expense);

internal static class SeenPhotos
{
    /// <summary>Those that somebody may see on a day, what is newest first.</summary>
    public static IReadOnlyList<SeenPhoto> Of(IRecords records, PersonId person, DateOnly today)
    {
        var led = records.ConvenedBy(person, today).Concat(records.AdministeredBy(person, today)).DistinctBy(community => community.Id);
        return
        [
            .. led.SelectMany(community => OfCommunity(records, community))
                .Concat(records.Attachments.By(person).Select(photo => Sent(records, photo)))
                .Where(one => one.Photo.Stands)
                .DistinctBy(one => one.Photo.Id)
                .OrderByDescending(one => one.Meeting?.StartsAt ?? one.Expense?.At ?? one.Photo.At)
                .ThenBy(one => one.Photo.Id.Value),
        ];
    }

    private static IEnumerable<SeenPhoto> OfCommunity(IRecords records, Community community) =>
        records.Meetings.Of(community.Id, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue)
            .SelectMany(meeting => records.Attachments.Of(meeting.Id).Select(photo => new SeenPhoto(photo, community, meeting, null)))
            .Concat(records.Budget.Of(community.Id)
                .SelectMany(line => records.Attachments.Of(line.Id).Select(photo => new SeenPhoto(photo, community, null, line))));

    private static SeenPhoto Sent(IRecords records, Attachment photo)
    {
        var meeting = photo.Meeting is { } of ? records.Meetings.Find(of) : null;
        var line = photo.Expense is { } expense ? records.Budget.Find(expense) : null;
        return new SeenPhoto(photo, (meeting?.Community ?? line?.Community) is { } id ? records.Communities.Find(id) : null, meeting, line);
    }
}
