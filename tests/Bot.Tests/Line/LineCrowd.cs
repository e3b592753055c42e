using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Many people who all sign in at the same moment, each to the meeting of their own community.</summary>
public sealed class LineCrowd
{
    private LineCrowd(IReadOnlyList<JsonObject> signIns, IReadOnlyList<MeetingId> meetings, DateTimeOffset now) =>
        (SignIns, Meetings, Now) = (signIns, meetings, now);

    /// <summary>One for each person.</summary>
    public IReadOnlyList<JsonObject> SignIns { get; }

    public IReadOnlyList<MeetingId> Meetings { get; }

    public DateTimeOffset Now { get; }

    public static LineCrowd Gather(IRecords records, int people, int communities, DateTimeOffset now)
    {
        // The platform's timestamps have milliseconds.
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        var meetings = Enumerable.Range(0, communities).Select(i => Open(records, i, moment)).ToList();
        var signIns = Enumerable.Range(0, people).Select(i => SignIn(records, i, meetings[i % communities], moment)).ToList();
        return new LineCrowd(signIns, [.. meetings.Select(meeting => meeting.Id)], moment);
    }

    public static IReadOnlyList<AttendanceEntry> AttendanceOf(IRecords records, IEnumerable<MeetingId> meetings) =>
        [.. meetings.SelectMany(records.Attendance.Of)];

    public static string EventId(JsonObject told) => told["webhookEventId"]!.GetValue<string>();

    /// <summary>False also where the bot is killed meanwhile.</summary>
    public static async Task<bool> IsAcknowledged(BotProcess bot, JsonObject signIn)
    {
        try
        {
            using var answer = await bot.Http.Deliver(signIn);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception lost) when (lost is HttpRequestException or SocketException)
        {
            // A connection that breaks while it is being made throws as the socket does.
            return false;
        }
    }

    /// <summary>The ids of the events of those who are signed in, once for each line.</summary>
    public List<string> SignedIn(IRecords records) =>
        [.. AttendanceOf(records, Meetings).Select(line => $"01C{records.People.Find(line.Person!.Value)!.Name[^5..]}")];

    private static Meeting Open(IRecords records, int index, DateTimeOffset now)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, string.Create(CultureInfo.InvariantCulture, $"第{index:000}社群"), "");
        var planned =
            records.Meetings.Plan(new MeetingPlan { Community = community.Id, Kind = "routine", StartsAt = now.AddMinutes(-5), EndsAt = now.AddHours(2) });
        var open = planned with { Window = new SignInWindow(now.AddMinutes(-15), now.AddHours(3)) };
        records.Meetings.Update(open);
        return open;
    }

    private static JsonObject SignIn(IRecords records, int index, Meeting meeting, DateTimeOffset now)
    {
        var number = index.ToString("00000", CultureInfo.InvariantCulture);
        var person = records.People.Add($"教師{number}", "勤益科大", "", "");
        records.People.Put(meeting.Community, person.Id, Role.Member, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Line, $"U{number}"), Person = person, BoundAt = now.AddDays(-1) });
        return LineEvent.Text($"簽到 {meeting.Secret.CodeAt(now)}", LineEvent.User($"U{number}"), now, $"01C{number}");
    }
}
