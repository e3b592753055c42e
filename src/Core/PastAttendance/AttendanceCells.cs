using System.Globalization;
using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>
/// Understands the cells of rows, and notes what is no day, no time, no community or no state. Whether names are whole is asked where they are looked
/// up in vain: whoever is known is known by what the records have.
/// </summary>
internal sealed class AttendanceCells(RowCommunities communities, AttendanceDays days, List<AttendanceProblem> problems)
{
    private static readonly string[] s_guests = ["guest", "來賓", "外賓", "貴賓", "講師", "訪客"];

    private static readonly string[] s_clock = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"];

    /// <returns>Null where something is wrong with it, which is noted.</returns>
    public SaidAttendance? Read(AttendanceRow row)
    {
        var before = problems.Count;
        var community = communities.Of(row);
        var name = TypedText.Fold(row.Name);
        if (name.Length == 0)
            Note(row.Line, AttendanceFault.MissingName);
        var (state, sign, signedIn, why) = State(row);
        var (kind, number) = MeetingWords.Part(TypedText.Fold(row.Kind));
        var (starts, ends) = Hours(row);
        var day = days.Of(row, community);
        return problems.Count > before || community is null || day is null ? null : new SaidAttendance
        {
            Line = row.Line,
            Community = community,
            Meeting = new SaidMeeting(
                Id(row.Meeting), day.Value, starts, ends, kind, MeetingWords.Number(row.Number) ?? number,
                TypedText.Fold(row.Topic), TypedText.Fold(row.Place)),
            Name = name,
            IsGuest = s_guests.Contains(NameKey.Of(row.Role).Value),
            School = TypedText.Fold(row.School),
            Department = TypedText.Fold(row.Department),
            Code = TypedText.Fold(row.Code),
            State = state,
            Sign = sign,
            SignedIn = signedIn,
            SignedOut = Time(row.Line, row.SignedOut),
            Reason = Joined.Words(why, TypedText.Fold(row.Reason)),
        };
    }

    /// <summary>In lists of offices the column 簽到 has a time, a tick, or 請假.</summary>
    private (PresenceState? State, PresenceState? Sign, TimeOnly? SignedIn, string Why) State(AttendanceRow row)
    {
        var (state, sign) = (TypedText.Fold(row.State), TypedText.Fold(row.SignedIn));
        var time = sign.Length == 0 ? null : ReadTime(sign);
        var said = state.Length > 0 ? state : time is null ? sign : "";
        if (said.Length > 0 && StateWords.Read(said) is var (read, why))
            return (read, time is null ? StateWords.Read(sign)?.State : null, time, why);
        if (said.Length > 0)
            Note(row.Line, AttendanceFault.UnknownState, said, StateWords.Known);
        return (time is null ? null : PresenceState.Present, null, time, "");
    }

    /// <summary>14:00–16:00 in one cell, or each end in its own.</summary>
    private (TimeOnly? From, TimeOnly? To) Hours(AttendanceRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Time))
            return (null, Time(row.Line, row.Ends));
        var (_, start, end, _) = TimeReader.Take(TypedText.Fold(row.Time));
        if (end is null)
            return (Time(row.Line, row.Time), Time(row.Line, row.Ends));
        return (start, end);
    }

    private TimeOnly? Time(int line, string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
            return null;
        var time = ReadTime(TypedText.Fold(cell).Trim());
        if (time is null)
            Note(line, AttendanceFault.BadTime, cell);
        return time;
    }

    /// <summary>To the minute, without the day before it: 14:03, 2025-05-26 14:03, 2025-05-26T14:03:09+08:00, 下午2:03.</summary>
    private static TimeOnly? ReadTime(string text)
    {
        if (text.Contains('T', StringComparison.OrdinalIgnoreCase)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return Minute(TimeOnly.FromDateTime(instant.DateTime));
        var words = text.LastIndexOf(' ') is > 0 and var at && WrittenDayReader.Read(text[..at]) is not null ? text[(at + 1)..] : text;
        return TimeOnly.TryParseExact(words, s_clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? Minute(time)
            : TimeReader.Take(words) is (var left, { } start, null, _) && string.IsNullOrWhiteSpace(left) ? start
            : null;
    }

    private static TimeOnly Minute(TimeOnly time) => new(time.Hour, time.Minute);

    private static MeetingId? Id(string cell) =>
        long.TryParse(cell.Trim().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new MeetingId(id) : null;

    private void Note(int line, AttendanceFault fault, string found = "", string instead = "") =>
        problems.Add(AttendanceProblem.About(line, fault, found, instead));
}
