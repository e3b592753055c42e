using CommunityBot.Communities;
using CommunityBot.Nudges;

namespace CommunityBot.Stores.LiteDb;

/// <summary>What people want to hear of nudges, and what they do not.</summary>
internal sealed class LiteDbNudgeWishes(LiteDbSession db)
{
    private const string Settings = "nudge_settings";
    private const string Hushed = "hushed";

    public NudgeSettings SettingsOf(PersonId person) => db.Find(Settings, person.Value) is { } found
        ? new NudgeSettings
        {
            Meetings = (MeetingNudges)found.Whole("sessions"),
            Deadlines = found.Flag("deadlines"),
            Digest = found.Flag("digest"),
            Quiet = new QuietHours(TimeOfDay(found.Number("quiet_from")), TimeOfDay(found.Number("quiet_to"))),
            Channel = found.TextOrNull("channel"),
        }
        : NudgeSettings.Usual;

    public void Save(PersonId person, NudgeSettings settings) => db.Put(Settings, Documents.Of(
        ("_id", person.Value), ("person_id", person.Value), ("sessions", settings.Meetings), ("deadlines", settings.Deadlines),
        ("digest", settings.Digest), ("quiet_from", Minutes(settings.Quiet.From)), ("quiet_to", Minutes(settings.Quiet.To)),
        ("channel", settings.Channel)));

    public List<Hush> HushedBy(PersonId person) =>
    [
        .. db.With(Hushed, "person_id", person.Value)
            .OrderBy(hush => hush.Text("matter"), TextOrder.BySign)
            .Select(hush => new Hush(person, Matter.Read(hush.Text("matter")), hush.InstantOrNull("until"))),
    ];

    public void Save(Hush hush) => db.Put(Hushed, Documents.Of(
        ("_id", Key.Of(hush.Person.Value, hush.About.Key)), ("person_id", hush.Person.Value), ("matter", hush.About.Key), ("until", hush.Until)));

    public void Remove(PersonId person, Matter about) => db.Delete(Hushed, Key.Of(person.Value, about.Key));

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static TimeOnly TimeOfDay(long minutes) => TimeOnly.MinValue.AddMinutes(minutes);
}
