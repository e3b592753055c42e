using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The minutes of <see cref="LiteDbMeetings"/>.</summary>
internal sealed class LiteDbMinutes(LiteDbSession db)
{
    private const string Records = "meeting_records";

    public Minutes Add(Minutes record)
    {
        var id = db.NextId(Records);
        db.MustCorrect(Records, record.Corrects?.Value, id);
        db.Add(Records, Documents.Of(
            ("_id", id), ("meeting_id", record.Meeting.Value), ("text", record.Text), ("at", record.At), ("by_id", record.By.Value),
            ("corrects", record.Corrects?.Value)));
        return record with { Id = new MinutesId(id) };
    }

    public List<Minutes> Of(MeetingId meeting) =>
    [
        .. db.With(Records, "meeting_id", meeting.Value).Select(record => new Minutes
        {
            Id = new MinutesId(record.Id()),
            Meeting = meeting,
            Text = record.Text("text"),
            At = record.Instant("at"),
            By = new PersonId(record.Number("by_id")),
            Corrects = record.NumberOrNull("corrects") is { } corrected ? new MinutesId(corrected) : null,
        }),
    ];
}
