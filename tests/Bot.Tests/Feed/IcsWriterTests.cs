using CommunityBot.Bot.Web.Calendar;
using CommunityBot.Feed;

namespace CommunityBot.Bot.Tests.Feed;

public sealed class IcsWriterTests
{
    private static readonly DateTimeOffset s_start = new(2025, 3, 29, 18, 0, 0, TimeSpan.Zero);

    /// <summary>Zones without changes, with changes north and south of the equator, by half an hour, and one that skipped a day.</summary>
    [Theory]
    [InlineData("Asia/Taipei")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Africa/Casablanca")]
    [InlineData("UTC")]
    public async Task A_time_zone_is_read_as_it_was_written_over_all_its_changes(string id)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        var events = Enumerable.Range(0, 24)
            .Select(month => Event($"session-{month}", new CalendarTime.Hours(s_start.AddMonths(month), s_start.AddMonths(month).AddHours(8))))
            .ToList();
        var days = Enumerable.Range(0, 2 * 365).Select(day => s_start.AddDays(day)).ToList();
        var instants = days.Concat(days
            .Where(day => zone.GetUtcOffset(day) != zone.GetUtcOffset(day.AddDays(1)))
            .SelectMany(day => Enumerable.Range(0, 96).Select(quarter => day.AddMinutes(15 * quarter)))).ToList();

        var read = await ReadCalendar.Of(Write("社群", zone, events), instants);

        Assert.Equal(instants.Select(instant => (int)zone.GetUtcOffset(instant).TotalSeconds), read.Zones[id]);
        Assert.Equal(events.Select(one => Utc(((CalendarTime.Hours)one.Time).StartsAt)), read.Events.Select(one => one.Start));
        Assert.Equal(events.Select(one => Utc(((CalendarTime.Hours)one.Time).EndsAt)), read.Events.Select(one => one.End));
        Assert.All(read.Events, one => Assert.Equal(id, one.Zone));
    }

    /// <summary>But for a backslash before an n, which this parser takes for the end of a line; our own test reads that.</summary>
    [Fact]
    public async Task Words_come_through_with_their_lines_and_marks()
    {
        const string Words = "第一行；有逗號, 分號; 反斜線\\ 和 \"引號\"\n第二行 👩‍🏫 https://example.tw/?a=1&b=2,3\nEND:VEVENT";
        var read = await ReadCalendar.Of(Write(
            "a,b;c",
            TimeZoneInfo.Utc,
            [Event("one", new CalendarTime.WholeDay(new DateOnly(2025, 11, 15))) with { Title = Words, Place = Words, Description = Words }]));

        var one = Assert.Single(read.Events);
        Assert.Equal((Words, Words, Words), (one.Summary, one.Location, one.Description));
        Assert.Equal(("2025-11-15", "2025-11-16", ""), (one.Start, one.End, one.Zone));
        Assert.Equal(("a,b;c", "2.0"), (read.Name, read.Version));
        Assert.Empty(read.Zones);
    }

    [Fact]
    public async Task Alarms_are_read_as_so_long_before_the_beginning()
    {
        TimeSpan[] before = [TimeSpan.FromDays(1), TimeSpan.FromHours(2), TimeSpan.FromHours((6 * 24) + 16)];
        var read = await ReadCalendar.Of(Write("社群", TimeZoneInfo.Utc, [Event("one", new CalendarTime.Hours(s_start, s_start)) with { Alarms = before }]));
        Assert.Equal(before.Select(time => -(int)time.TotalSeconds), read["one"].Alarms);
    }

    private static string Write(string name, TimeZoneInfo zone, IReadOnlyList<CalendarEvent> events) =>
        IcsWriter.Write(name, zone, [.. events.Select(one => IcsEvent.Of(one, zone, before: null, s_start))], "here", s_start);

    private static CalendarEvent Event(string key, CalendarTime time) => new() { Key = key, Revision = 1, ChangedAt = s_start, Time = time, Title = "例會" };

    private static string Utc(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", System.Globalization.CultureInfo.InvariantCulture);
}
