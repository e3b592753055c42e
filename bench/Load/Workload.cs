using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.Sql;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Load;

/// <summary>Two hundred communities with an open meeting each, members bound on LINE, and one signed sign-in for every member.</summary>
internal static class Workload
{
    public const string Secret = "a-channel-secret-of-32-characters";
    public const int Communities = 200;
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");

    /// <summary>Of all meetings of all builds, so that every server is sent the same.</summary>
    public static SignInSecret MeetingSecret { get; } = SignInSecret.Create();

    /// <summary>Writes into the tables that a bot has made, so that nothing but signing in is left for the run.</summary>
    public static void Fill(string folder, int members, byte[] meetingSecret)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var connections = new SqliteConnections(new DataFolder(folder).Database);
        using var sql = connections.OpenWriter();
        var records = SqlRecords.Over(sql, new CodeKey(new DataFolder(folder)));
        sql.Execute("BEGIN IMMEDIATE");
        var secret = new SignInSecret(meetingSecret);
        var communities = Enumerable.Range(0, Communities).Select(i => WithOpenMeeting(records, i, now, secret)).ToList();
        for (var i = 0; i < members; i++)
            Join(records, communities[i % Communities], i);
        sql.Execute("COMMIT");
    }

    /// <summary>The same over the ports, into any database. People come in many changes at once, as many as one makes of them at a time.</summary>
    public static async Task Fill(KeptIn kept, string folder, int members, CancellationToken cancel)
    {
        const int AtATime = 100;
        var now = TimeProvider.System.GetUtcNow();
        var place = new DataFolder(folder);
        using var store = kept.Provider.Open(place, new CodeKey(place));
        var communities = await store.Change(
            records => Enumerable.Range(0, Communities).Select(i => WithOpenMeeting(records, i, now, MeetingSecret)).ToList(), cancel);
        for (var first = 0; first < members; first += AtATime)
        {
            var them = Enumerable.Range(first, Math.Min(AtATime, members - first));
            await store.Change(
                records =>
                {
                    foreach (var i in them)
                        Join(records, communities[i % Communities], i);
                    return true;
                },
                cancel);
        }
    }

    /// <summary>The sign-ins of these members, of this moment, since reply tokens and codes do not live long.</summary>
    public static byte[][] SignIns(Range members)
    {
        var now = TimeProvider.System.GetUtcNow();
        var code = MeetingSecret.CodeAt(now).ToString();
        return [.. Enumerable.Range(members.Start.Value, members.End.Value - members.Start.Value).Select(i => Request(i, code, now))];
    }

    private static CommunityId WithOpenMeeting(IRecords records, int number, DateTimeOffset now, SignInSecret secret)
    {
        var community = records.Communities.Add(s_programme, $"社群{number:000}", "AI數位");
        var meeting = records.Meetings.Add(
            new MeetingPlan
            {
                Community = community.Id,
                Kind = "routine",
                Topic = "AI教材共備",
                Place = "工程館301",
                StartsAt = now,
                EndsAt = now.AddHours(2),
            },
            secret);
        records.Meetings.Update(records.Meetings.Find(meeting)! with { Window = new SignInWindow(now.AddMinutes(-5), now.AddHours(3)) });
        return community.Id;
    }

    private static void Join(IRecords records, CommunityId community, int number)
    {
        var person = records.People.Add($"教師{number:000000}", "勤益科大", "資管系", "");
        records.People.Put(community, person.Id, Role.Member, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Line, UserId(number)), Person = person });
    }

    /// <summary>Which of the meetings a member belongs to, from 0.</summary>
    public static int MeetingOf(string userId) => int.Parse(userId.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Communities;

    private static string UserId(int number) => $"U{number:x32}";

    private static byte[] Request(int number, string code, DateTimeOffset now)
    {
        var body = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"destination":"U00000000000000000000000000000000","events":[{"type":"message","message":"""
            + $$$"""{"type":"text","id":"{{{14353798921116L + number}}}","quoteToken":"q3Plxr4AgKd{{{number}}}","text":"簽到 {{{code}}}"}"""
            + $$$""","webhookEventId":"01JABCDEFGHJKMNPQRST{{{number:000000}}}","deliveryContext":{"isRedelivery":false}"""
            + $$$""","timestamp":{{{now.ToUnixTimeMilliseconds()}}},"source":{"type":"user","userId":"{{{UserId(number)}}}"}"""
            + $$$""","replyToken":"757913772c4646b784d4b7ce4{{{number:0000000}}}","mode":"active"}]}"""));
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body));
        var head = "POST /webhooks/line HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
            + $"x-line-signature: {signature}\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
