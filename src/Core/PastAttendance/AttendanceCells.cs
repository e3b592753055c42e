using System.Globalization;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>
/// Understands the cells of rows, and notes what is no day, no time, no programme or no state. Whether names are whole is asked where they are looked
/// up in vain: whoever is known is known by what the records have.
/// </summary>
internal sealed class AttendanceCells(IReadOnlyCollection<Rulebook> rulebooks, List<AttendanceProblem> problems)
{
    private static readonly string[] s_guests = ["guest", "來賓", "外賓", "貴賓", "講師", "訪客"];

    private static readonly string[] s_clock = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"];

    /// <summary>By id and title, as exports write them and as anybody may.</summary>
    private readonly Dictionary<string, ProgrammeId> _programmes = rulebooks
        .SelectMany(one => one.Title.And([one.Id.Value]).SelectMany(name => new[] { (Name: name, one.Id), (Name: NameKey.Of(name).Value, one.Id) }))
        .DistinctBy(one => one.Name)
        .ToDictionary(one => one.Name, one => one.Id);

    /// <returns>Null where something is wrong with it, which is noted.</returns>
    public SaidAttendance? Read(AttendanceRow row)
    {
        var before = problems.Count;
        var name = Text(row.Name);
        if (name.Length == 0)
            Note(row.Line, AttendanceFault.MissingName);
        var (state, signedIn, why) = State(row);
        var (kind, number) = MeetingWords.Part(Text(row.Kind));
        var (starts, ends) = Hours(row);
        var said = new SaidAttendance
        {
            Line = row.Line,
            Programme = ProgrammeOf(row),
            Community = Text(row.Community),
            Meeting = new SaidMeeting(
                Id(row.Meeting), Day(row) ?? default, starts, ends, kind, MeetingWords.Number(row.Number) ?? number,
                Text(row.Topic), Text(row.Place)),
            Name = name,
            IsGuest = s_guests.Contains(NameKey.Of(row.Role).Value),
            School = Text(row.School),
            Department = Text(row.Department),
            Code = Text(row.Code),
            State = state,
            SignedIn = signedIn,
            SignedOut = Time(row.Line, row.SignedOut),
            Reason = Joined.Words(why, Text(row.Reason)),
        };
        return problems.Count > before ? null : said;
    }

    /// <summary>In lists of offices the column 簽到 has a time, a tick, or 請假.</summary>
    private (PresenceState? State, TimeOnly? SignedIn, string Why) State(AttendanceRow row)
    {
        var (state, sign) = (Text(row.State), Text(row.SignedIn));
        var time = sign.Length == 0 ? null : ReadTime(sign);
        var said = state.Length > 0 ? state : time is null ? sign : "";
        if (said.Length > 0 && StateWords.Read(said) is var (read, why))
            return (read, time, why);
        if (said.Length > 0)
            Note(row.Line, AttendanceFault.UnknownState, said, StateWords.Known);
        return (time is null ? null : PresenceState.Present, time, "");
    }

    private DateOnly? Day(AttendanceRow row)
    {
        var day = DayInCell.Read(row.Day);
        if (day is null)
            Note(row.Line, AttendanceFault.BadDay, row.Day);
        return day;
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

    private ProgrammeId? ProgrammeOf(AttendanceRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Programme))
            return null;
        if (_programmes.TryGetValue(row.Programme, out var known) || _programmes.TryGetValue(NameKey.Of(row.Programme).Value, out known))
            return known;
        var ids = _programmes.Values.Distinct().Select(one => one.Value).Order(StringComparer.Ordinal);
        Note(row.Line, AttendanceFault.UnknownProgramme, row.Programme, string.Join('、', ids));
        return null;
    }

    private static MeetingId? Id(string cell) =>
        long.TryParse(cell.Trim().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new MeetingId(id) : null;

    private static string Text(string cell) => TypedText.Fold(cell.ReplaceLineEndings(" ").Trim());

    private void Note(int line, AttendanceFault fault, string found = "", string instead = "") =>
        problems.Add(AttendanceProblem.About(line, fault, found, instead));
}
