using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>
/// The sign-in sheet (簽到表) of one meeting. Until it is over it is to be printed and signed by hand; afterwards it says when everybody came and went,
/// and whom somebody noted by hand.
/// </summary>
/// <param name="reader">Whom it is for.</param>
/// <param name="qr">The picture of a QR code that leads to the chat in which one signs in; null where there is no such address.</param>
public sealed class SignInSheetBook(Reader reader, byte[]? qr)
{
    /// <summary>Nine millimetres and a bit, in points: what a name is signed in.</summary>
    private const double HighEnough = 27;

    /// <summary>For guests and whoever is not on the roster; more where it is all that there is.</summary>
    private const int Blank = 6;
    private const int BlankAlone = 20;

    /// <summary>As wide as the last column.</summary>
    private const int QrMillimetres = 28;

    /// <param name="records">Read from for as long as this takes.</param>
    /// <param name="meeting">Whose sheet it is.</param>
    public Book Of(IRecords records, Meeting meeting)
    {
        var community = records.Communities.Find(meeting.Community) ?? throw new InvalidOperationException($"{meeting.Id} belongs to no community.");
        var lines = AttendanceLine.Of(records, meeting, records.People.EverIn(community.Id), reader.Clock).ToList();
        return new Book(meeting.EndsAt > reader.Now
            ? ToSign(meeting, community, lines.FindAll(line => line.Member is not null))
            : Signed(meeting, community, lines));
    }

    private Sheet ToSign(Meeting meeting, Community community, List<AttendanceLine> members)
    {
        IReadOnlyList<Heading> headings =
        [
            .. Whose(), reader.Heading("職稱", "Title") with { Width = 8 },
            reader.Heading("簽名", "Signature") with { Width = 20 }, reader.Heading("備註", "Remark") with { Width = 15 },
        ];
        var blank = Enumerable.Range(0, members.Count == 0 ? BlankAlone : Blank).Select(_ => new Line(new object?[headings.Count]));
        var page = new Page(
            [
                .. Titles(meeting, community), reader.Say($"應到：{members.Count} 人", $"Members: {members.Count}"), HowToSignIn,
            ],
            Cover.Footer(reader, reader.Say("簽到表", "Sign-in sheet")))
        {
            LeastHeight = HighEnough,
            Picture = qr is null ? null : new Picture(qr, QrMillimetres),
        };
        var lines = members.Select((line, at) => new Line([.. Cells(line, at), line.Member?.Person.Title, null, OnLeave(line)]));
        return Sheet(headings, lines.Concat(blank), page);
    }

    private Sheet Signed(Meeting meeting, Community community, List<AttendanceLine> lines)
    {
        IReadOnlyList<Heading> headings =
        [
            .. Whose(), reader.Heading("簽到", "In", CellKind.Time) with { Width = 7 }, reader.Heading("簽退", "Out", CellKind.Time) with { Width = 7 },
            reader.Heading("出席情形", "State", CellKind.Sign) with { Width = 9.5 }, reader.Heading("備註", "Remark") with { Width = 20 },
        ];
        var page = new Page([.. Titles(meeting, community)], Cover.Footer(reader, reader.Say("簽到表", "Sign-in sheet")));
        return Sheet(
            headings,
            lines.Select((line, at) => new Line(
                [
                    .. Cells(line, at), Local(line.Presence.SignedInAt), Local(line.Presence.SignedOutAt), State(line), Remark(line),
                ]))
                .Concat(lines.Count == 0 ? [] : Figures(headings.Count, [.. lines.Select(State)])),
            page);
    }

    private Sheet Sheet(IReadOnlyList<Heading> headings, IEnumerable<Line> lines, Page page) =>
        new(headings, lines.ToList().ToAsyncEnumerable()) { Name = reader.Say("簽到表", "Sign-in sheet"), Dates = reader.Dates, Page = page };

    private IEnumerable<string> Titles(Meeting meeting, Community community)
    {
        var hours = reader.Clock.Hours(meeting.StartsAt, meeting.EndsAt);
        yield return reader.Say("簽到表　", "Sign-in sheet: ") + reader.Name(meeting, community);
        yield return reader.Name(community.Programme);
        yield return reader.Say("社群：", "Community: ") + community.Name;
        if (meeting.Topic.Length > 0)
            yield return reader.Say("主題：", "Topic: ") + meeting.Topic;
        yield return Joined.Beside(
            reader.Say("時間：", "Time: ") + FormattableString.Invariant($"{reader.Day(hours.Day)} {hours.From:HH:mm}–{hours.To:HH:mm}"),
            meeting.Place.Length > 0 ? reader.Say("地點：", "Place: ") + meeting.Place : "");
    }

    /// <summary>The four digits change, so they are on the screen and never on paper.</summary>
    private string HowToSignIn => qr is not null
        ? reader.Say(
            "簽到：掃描右上角的 QR 開啟聊天，送出「簽到」，再輸入投影畫面上的四位數字；沒有手機的請簽名。",
            "To sign in, scan the QR code, send what is typed in the chat, then the four digits on the screen. Without a phone, sign here.")
        : reader.Say(
            "簽到：對機器人說「簽到」和投影畫面上的四位數字；沒有手機的請簽名。",
            "To sign in, tell the bot 'check in' and the four digits on the screen. Without a phone, sign here.");

    private IEnumerable<Heading> Whose() =>
    [
        reader.Heading("序號", "No.", CellKind.Ordinal) with { Width = 5 }, reader.Heading("姓名", "Name") with { Width = 13 },
        reader.Counted("學校／系所", "School, department", " 人") with { Width = 30 },
    ];

    private static IEnumerable<object?> Cells(AttendanceLine line, int at) =>
    [
        at + 1, line.Name, line.Member is { Person: var person } ? Joined.Lines(person.School, person.Department) : null,
    ];

    private string? OnLeave(AttendanceLine line) => line.Presence.State == PresenceState.OnLeave ? reader.Of(line.Presence.State) : null;

    private string Guest => reader.Say("來賓", "guest");

    private string State(AttendanceLine line) => line.Member is null ? Guest : reader.Of(line.Presence.State);

    /// <summary>Why somebody has leave is not for a sheet that lies about.</summary>
    private string? Remark(AttendanceLine line) => line is { Presence.State: PresenceState.Recorded, RecordedAt: { } at }
        ? Joined.Lines(
            reader.Say("補登：", "Noted by ") + line.RecordedBy?.Name,
            FormattableString.Invariant($"{reader.Day(reader.Clock.Day(at))} {reader.Clock.Time(at):HH:mm}"),
            line.Presence.Reason)
        : null;

    /// <summary>應到, 實到 … below the names, each a formula.</summary>
    private IEnumerable<Line> Figures(int columns, IReadOnlyList<string> states)
    {
        var there = new[] { PresenceState.Present, PresenceState.Late, PresenceState.Recorded }.Select(reader.Of).ToList();
        yield return Figure(reader.Say("應到", "Members"), cells => $"COUNTA({cells})-{Count(cells, Guest)}", state => state != Guest);
        yield return Figure(reader.Say("實到", "There"), cells => string.Join('+', there.Select(state => Count(cells, state))), there.Contains);
        foreach (var state in new[] { reader.Of(PresenceState.OnLeave), reader.Of(PresenceState.Missing), Guest })
            yield return Figure(state, cells => Count(cells, state), state.Equals);

        Line Figure(string word, Func<string, string> formula, Func<string, bool> counts)
        {
            var cells = new object?[columns];
            (cells[1], cells[2]) = (word, new Computed(rows => formula(rows.Down(columns - 2)), states.Count(counts)));
            return new Line(cells, LineKind.Total);
        }
    }

    private static string Count(string cells, string word) => $"COUNTIF({cells},\"{word}\")";

    private DateTimeOffset? Local(DateTimeOffset? instant) => instant is { } at ? reader.Clock.Local(at) : null;
}
