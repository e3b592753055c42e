using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Nudges. <c>waits_for</c>, <c>waits_until</c> and, where it is not held, <c>waits_till</c> are there as long as a nudge waits.</summary>
internal sealed class LiteDbNudges(LiteDbSession db) : INudges
{
    public const string Nudges = "nudges";

    private readonly LiteDbNudgeWishes _wishes = new(db);
    private readonly LiteDbLooks _looks = new(db);

    public IReadOnlyList<Look> LooksDue(DateTimeOffset now, int most) => _looks.Due(now, most);

    public void LookAgain(Look look, DateTimeOffset at) => _looks.Again(look, at);

    public void ThinkAgain(CommunityId community) => _looks.ThinkAgain(community);

    public void ThinkAgain(ProgrammeId programme) => _looks.ThinkAgain(one => one.Text("programme") == programme.Value);

    public void ThinkAgain() => _looks.ThinkAgain(_ => true);

    public void WaitAgain(PersonId person, Matter about)
    {
        foreach (var nudge in All(person, about).Where(nudge => WayOf(nudge) == Way.Needless))
            db.Update(Nudges, Keyed(nudge.Set(("way", null), ("settled_at", null), ("channel", null))));
    }

    public void Forget(PersonId person) => db.Delete(Nudges, Waiting(person));

    public void StartOver(DateTimeOffset from)
    {
        db.Delete(Nudges, db.All(Nudges).Where(nudge => nudge.Instant("due_at") >= from || WayOf(nudge) is null));
        ThinkAgain();
    }

    public void Keep(Nudge nudge) => db.Add(Nudges, Keyed(Documents.Of(
        ("_id", IdOf(nudge)), ("person_id", nudge.To.Value), ("matter", nudge.About.Key), ("step", nudge.Step), ("priority", nudge.Priority),
        ("due_at", nudge.DueAt), ("useful_until", nudge.UsefulUntil), ("held", nudge.Held))));

    public IReadOnlyList<Nudge> About(PersonId person, Matter matter) => [.. All(person, matter).Select(Map)];

    public IReadOnlyList<PersonId> PeopleDue(DateTimeOffset now, int most) =>
    [
        .. db.Between(Nudges, "waits_till", long.MinValue, now.ToUnixTimeMilliseconds())
            .GroupBy(nudge => nudge.Number("person_id"), nudge => nudge.Number("due_at"))
            .OrderBy(due => due.Min())
            .ThenBy(due => due.Key)
            .Take(most)
            .Select(due => new PersonId(due.Key)),
    ];

    public IReadOnlyList<Nudge> WaitingFor(PersonId person) =>
        [.. Waiting(person).OrderBy(nudge => nudge.Number("due_at")).ThenBy(nudge => nudge.Text("matter"), TextOrder.BySign).Select(Map)];

    public IReadOnlyList<Matter> MattersOf(PersonId person, DateTimeOffset since) =>
    [
        .. All(person).Where(nudge => WayOf(nudge) is not { } way || (nudge.Instant("settled_at") >= since && Nudge.Known.Contains(way)))
            .GroupBy(nudge => nudge.Text("matter"), nudge => nudge.NumberOrNull("settled_at") ?? nudge.Number("due_at"))
            .OrderByDescending(matter => matter.Max())
            .ThenBy(matter => matter.Key, TextOrder.BySign)
            .Select(matter => Matter.Read(matter.Key)),
    ];

    public IReadOnlyList<Matter> ToldLast(PersonId person)
    {
        var told = Told(person).ToList();
        return told.Count == 0 ? [] :
        [
            .. told.Where(nudge => nudge.Number("settled_at") == told.Max(other => other.Number("settled_at")))
                .Select(nudge => nudge.Text("matter")).Distinct().Order(TextOrder.BySign).Select(Matter.Read),
        ];
    }

    public LastTold? LastToldOf(PersonId person, MeetingId meeting) => Told(person)
        .Select(nudge => (Matter: Matter.Read(nudge.Text("matter")), At: nudge.Instant("settled_at")))
        .Select(told => (told.Matter, told.At, Revision: RevisionOf(told.Matter, meeting)))
        .Where(told => told.Revision is not null)
        .OrderByDescending(told => told.At)
        .ThenByDescending(told => told.Matter.Key, TextOrder.BySign)
        .Select(told => new LastTold(told.Revision!.Value, told.At))
        .FirstOrDefault();

    public bool WasTold(PersonId person, Matter about) => All(person, about).Any(nudge => WayOf(nudge) is { } way && Nudge.Told.Contains(way));

    public bool Close(Nudge nudge, Way way, DateTimeOffset at, string? channel = null)
    {
        if (db.Find(Nudges, IdOf(nudge)) is not { } found || found.Has("way"))
            return false;
        db.Update(Nudges, Keyed(found.Set(("way", way), ("settled_at", at), ("channel", channel))));
        return true;
    }

    public void Delay(Nudge nudge, DateTimeOffset dueAt, bool held)
    {
        if (db.Find(Nudges, IdOf(nudge)) is { } found && !found.Has("way"))
            db.Update(Nudges, Keyed(found.Set(("due_at", dueAt), ("held", held))));
    }

    public IReadOnlyList<Nudge> Held() => [.. Waiting().Where(nudge => nudge.Flag("held")).Select(Map)];

    public IReadOnlyList<Nudge> Over(DateTimeOffset now) =>
        [.. db.Between(Nudges, "waits_until", long.MinValue, now.ToUnixTimeMilliseconds()).Select(Map)];

    public DateTimeOffset? NextDue()
    {
        List<DateTimeOffset> next =
        [
            .. _looks.First(),
            .. First("waits_till").Select(nudge => nudge.Instant("due_at")),
            .. First("waits_until").Select(nudge => nudge.Instant("useful_until")),
        ];
        return next.Count == 0 ? null : next.Min();

        List<BsonDocument> First(string field) => db.Between(Nudges, field, long.MinValue, long.MaxValue, most: 1);
    }

    public NudgeSummary Summarize(DateTimeOffset since)
    {
        var waiting = Waiting();
        return new NudgeSummary(
            waiting.Count(nudge => !nudge.Flag("held")),
            waiting.Count(nudge => nudge.Flag("held")),
            db.Between(Nudges, "settled_at", since.ToUnixTimeMilliseconds(), long.MaxValue)
                .CountBy(nudge => WayOf(nudge)!.Value).ToDictionary());
    }

    public NudgeSettings SettingsOf(PersonId person) => _wishes.SettingsOf(person);

    public void Save(PersonId person, NudgeSettings settings) => _wishes.Save(person, settings);

    public IReadOnlyList<Hush> HushedBy(PersonId person) => _wishes.HushedBy(person);

    public void Save(Hush hush) => _wishes.Save(hush);

    public void Remove(PersonId person, Matter about) => _wishes.Remove(person, about);

    private static int? RevisionOf(Matter told, MeetingId meeting) => told switch
    {
        Matter.ComingMeeting coming when coming.Meeting == meeting => coming.Revision,
        Matter.ChangedMeeting changed when changed.Meeting == meeting => changed.Revision,
        _ => null,
    };

    private List<BsonDocument> All(PersonId person) => db.Under(Nudges, "_id", Key.Of(person.Value));

    private List<BsonDocument> All(PersonId person, Matter about) => db.Under(Nudges, "_id", Key.Of(person.Value, about.Key));

    private List<BsonDocument> Waiting(PersonId person) => db.With(Nudges, "waits_for", person.Value);

    private List<BsonDocument> Waiting() => db.Between(Nudges, "waits_until", long.MinValue, long.MaxValue);

    private IEnumerable<BsonDocument> Told(PersonId person) => All(person).Where(nudge => WayOf(nudge) is { } way && Nudge.Told.Contains(way));

    private static Way? WayOf(BsonDocument nudge) => nudge.NumberOrNull("way") is { } way ? (Way)way : null;

    private static string IdOf(Nudge nudge) => Key.Of(nudge.To.Value, nudge.About.Key, nudge.Step);

    /// <summary>With the keys that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument nudge)
    {
        var waits = !nudge.Has("way");
        return nudge.Set(
            ("waits_for", waits ? nudge["person_id"] : null), ("waits_until", waits ? nudge["useful_until"] : null),
            ("waits_till", waits && !nudge.Flag("held") ? nudge["due_at"] : null));
    }

    private static Nudge Map(BsonDocument nudge) => new()
    {
        To = new PersonId(nudge.Number("person_id")),
        About = Matter.Read(nudge.Text("matter")),
        Step = nudge.Text("step"),
        Priority = (Priority)nudge.Whole("priority"),
        DueAt = nudge.Instant("due_at"),
        UsefulUntil = nudge.Instant("useful_until"),
        Held = nudge.Flag("held"),
    };
}
