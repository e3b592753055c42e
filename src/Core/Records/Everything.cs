using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Records;

/// <summary>Everything that is kept about somebody, with what others wrote for their communities and named them in.</summary>
public static class Everything
{
    /// <summary>The cost grows with the communities they ever were in: for whoever asks for all of it.</summary>
    public static IReadOnlyList<DataLine> Of(IRecords records, PersonId person) =>
    [
        .. records.OwnData.Of(person),
        .. records.People.Find(person) is { } known ? NamedIn(records, known, OnlyNames.Of(records.People, known)) : [],
    ];

    private static IEnumerable<DataLine> NamedIn(IRecords records, Person person, IReadOnlyList<NameKey> names)
    {
        foreach (var community in records.People.EverOf(person.Id).Select(place => place.Community).DistinctBy(community => community.Id))
        {
            foreach (var meeting in records.Meetings.Of(community.Id, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue))
            {
                if (Names(meeting.Topic))
                    yield return Line(AtMeeting(meeting, community));
                foreach (var minutes in records.Meetings.MinutesOf(meeting.Id).Where(minutes => minutes.By != person.Id && Names(minutes.Text)))
                    yield return Line([.. AtMeeting(meeting, community), .. Written(records, minutes.Text, minutes.At, minutes.By)]);
            }

            foreach (var lesson in records.Meetings.LessonsOf(community.Id).Where(lesson => lesson.TeacherMember != person.Id && Names(lesson.Topic)))
                yield return Line([new(DataName.What, new DataValue.Words(lesson.Topic)), In(community)]);
            foreach (var bulletin in records.Bulletins.Since(community.Id, DateTimeOffset.UnixEpoch).Where(one => one.By != person.Id && Names(one.Text)))
                yield return Line([In(community), .. Written(records, bulletin.Text, bulletin.At, bulletin.By)]);
        }

        bool Names(string text) => Unnamed.Of(text, names, "") != text;
    }

    private static DataLine Line(IReadOnlyList<DataPart> parts) => new(DataKind.NamedIn, parts);

    private static DataPart In(Community community) => new(DataName.Community, new DataValue.Words(community.Name));

    private static IReadOnlyList<DataPart> AtMeeting(Meeting meeting, Community community) =>
        [new(DataName.Meeting, new DataValue.Words(meeting.Topic)), new(DataName.Starts, new DataValue.Instant(meeting.StartsAt)), In(community)];

    private static IEnumerable<DataPart> Written(IRecords records, string text, DateTimeOffset at, PersonId by)
    {
        yield return new(DataName.Text, new DataValue.Words(text));
        yield return new(DataName.At, new DataValue.Instant(at));
        if (records.People.Find(by) is { } writer)
            yield return new(DataName.By, new DataValue.Words(writer.Name));
    }
}
