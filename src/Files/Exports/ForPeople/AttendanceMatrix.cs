using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>A community's members down, its meetings across, a sign for each.</summary>
internal sealed class AttendanceMatrix(Reader reader)
{
    private const string Present = "○";
    private const string Missing = "×";

    /// <summary>姓名, 身分, 學校.</summary>
    private const int Names = 3;

    /// <summary>Signs of Chinese beside each other in a heading.</summary>
    private const int MostInRow = 3;

    private string Late => reader.Say("遲", "L");

    private string Recorded => reader.Say("補", "R");

    private string OnLeave => reader.Say("假", "E");

    public Sheet Of(Cover cover, CommunityAttendance attendance)
    {
        var community = attendance.Community;
        List<Heading> headings =
        [
            reader.Heading("姓名", "Name"), reader.Heading("身分", "Role"), reader.Heading("學校", "School"),
            .. attendance.Meetings.Select(held => new Heading(Heading(held.Meeting, community), CellKind.Sign)),
            reader.Heading("應到", "Held"), reader.Heading("出席", "Attended"), reader.Heading("請假", "On leave"), reader.Heading("未到", "Missing"),
            reader.Heading("出席率", "Rate", CellKind.Share),
        ];
        var lines = attendance.People.Select(Line).Concat(attendance.People.Count > 0 && attendance.Meetings.Count > 0 ? Below(attendance) : []);
        return cover.Sheet(
            reader.Say($"出席表 {community.Name}", $"Attendance {community.Name}"), [community], headings, lines.ToAsyncEnumerable(), Names, Legend(attendance))
            with
        { Name = community.Name };
    }

    private string Heading(Meeting meeting, Community community)
    {
        var day = reader.Clock.Day(meeting.StartsAt).ToString("MM/dd", CultureInfo.InvariantCulture);
        var number = meeting.Number.ToString(CultureInfo.InvariantCulture);
        return $"{day}\n{InRows(reader.Kind(meeting, community))}\n{reader.Say($"第{number}次", number)}";
    }

    /// <summary>A name of Chinese in rows of about the same length; others break between words.</summary>
    private static string InRows(string name)
    {
        if (TextWidth.Of(name) < 2 * name.Length)
            return name;
        var rows = (name.Length + MostInRow - 1) / MostInRow;
        return string.Join('\n', name.Chunk((name.Length + rows - 1) / rows).Select(row => new string(row)));
    }

    private IEnumerable<string> Legend(CommunityAttendance attendance)
    {
        yield return reader.Say(
            $"{Present} 出席　{Late} 遲到　{Recorded} 補簽（以上計入出席）　{OnLeave} 請假　{Missing} 未到　空白：當天不是成員，或活動還沒結束",
            $"{Present} present, {Late} late, {Recorded} recorded by the convener (all attended); {OnLeave} on leave; {Missing} missing; "
            + "blank: no member that day, or not over yet");
        if (attendance.Outside > 0)
        {
            yield return reader.Say(
                $"不在計畫期間的 {attendance.Outside} 場活動不列入，逐筆請看出席明細。",
                $"{attendance.Outside} meetings outside the period do not count; they are in the list.");
        }
    }

    private Line Line(CommunityAttendance.Attendee one)
    {
        var (person, count, last) = (one.Member.Person, one.Count, Names + one.At.Count - 1);
        return new Line(
        [
            person.Name, reader.Of(one.Member.Role), person.School,
            .. one.At.Select(Sign),
            new Computed(row => Held(row.Across(Names, last)), count.Held),
            new Computed(row => Attended(row.Across(Names, last)), count.Attended),
            new Computed(row => Count(row.Across(Names, last), OnLeave), count.OnLeave),
            new Computed(row => Count(row.Across(Names, last), Missing), count.Missing),
            Sum.Share(last + 2, last + 1, count.Attended, count.Held),
        ]);
    }

    private string? Sign(PresenceState? state) => state switch
    {
        null => null,
        PresenceState.Present => Present,
        PresenceState.Late => Late,
        PresenceState.Recorded => Recorded,
        PresenceState.OnLeave => OnLeave,
        _ => Missing,
    };

    /// <summary>The same figures of each meeting, and of all.</summary>
    private IEnumerable<Line> Below(CommunityAttendance attendance)
    {
        var (meetings, first) = (attendance.Meetings, Names + attendance.Meetings.Count);
        yield return Figures(0, reader.Say("應到", "Held"), held => held.Held, Held);
        yield return Figures(1, reader.Say("出席", "Attended"), held => held.Attended, Attended);
        yield return Figures(2, reader.Say("請假", "On leave"), held => held.OnLeave, cells => Count(cells, OnLeave));
        yield return Figures(3, reader.Say("未到", "Missing"), held => held.Missing, cells => Count(cells, Missing));
        yield return Rates(attendance);
        yield return new Line(
            [reader.Say("來賓", "Guests"), null, null, .. meetings.Select(held => (object?)held.Guests), null, null, null, null, null], LineKind.Total);

        Line Figures(int column, string word, Func<AttendanceCount, int> of, Func<string, string> formula)
        {
            var cells = new object?[first + 5];
            cells[0] = word;
            foreach (var (at, held) in meetings.Index())
                cells[Names + at] = new Computed(rows => formula(rows.Down(Names + at)), of(held.Count));
            cells[first + column] = new Computed(rows => $"SUM({rows.Down(first + column)})", attendance.People.Sum(one => of(one.Count)));
            return new Line(cells, LineKind.Total);
        }
    }

    /// <summary>Which part of those who were to come came to each meeting, and to all.</summary>
    private Line Rates(CommunityAttendance attendance)
    {
        var first = Names + attendance.Meetings.Count;
        var (part, all) = (attendance.People.Sum(one => one.Count.Attended), attendance.People.Sum(one => one.Count.Held));
        return new Line(
            [
                reader.Say("出席率", "Rate"), null, null,
                .. attendance.Meetings.Index().Select(meeting => Rate(
                    rows => Attended(rows.Down(Names + meeting.Index)), rows => Held(rows.Down(Names + meeting.Index)),
                    meeting.Item.Count.Attended, meeting.Item.Count.Held)),
                null, null, null, null, Rate(rows => $"SUM({rows.Down(first + 1)})", rows => $"SUM({rows.Down(first)})", part, all),
            ],
            LineKind.Total);
    }

    private static Computed Rate(Func<Computed.Place, string> part, Func<Computed.Place, string> all, int attended, int held) =>
        new(rows => $"IF({all(rows)}=0,\"\",({part(rows)})/{all(rows)})", Sum.Share(0, 0, attended, held).Value);

    private static string Held(string cells) => $"COUNTA({cells})";

    private string Attended(string cells) => $"{Count(cells, Present)}+{Count(cells, Late)}+{Count(cells, Recorded)}";

    private static string Count(string cells, string sign) => $"COUNTIF({cells},\"{sign}\")";
}
