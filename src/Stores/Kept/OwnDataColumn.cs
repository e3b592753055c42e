using CommunityBot.Amounts;
using CommunityBot.OwnData;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Kept;

/// <summary>How a column of what is kept about somebody is read; null where it says nothing.</summary>
internal sealed record OwnDataColumn(DataName Name, Func<IRow, int, DataValue?> Read)
{
    public static OwnDataColumn Words(DataName name) => new(
        name, (row, at) => row.TextOrNull(at) is { Length: > 0 } text ? new DataValue.Words(text) : null);

    public static OwnDataColumn Instant(DataName name) => new(
        name, (row, at) => row.NumberOrNull(at) is > 0 ? new DataValue.Instant(row.Instant(at)) : null);

    public static OwnDataColumn Day(DataName name) => new(name, (row, at) => row.DayOrNull(at) is { } day ? new DataValue.Day(day) : null);

    public static OwnDataColumn Clock(DataName name) => new(name, (row, at) => new DataValue.Clock(row.TimeOfDay(at)));

    public static OwnDataColumn Count(DataName name) => new(name, (row, at) => row.NumberOrNull(at) is { } count ? new DataValue.Count(count) : null);

    public static OwnDataColumn Money(DataName name) => new(
        name, (row, at) => row.NumberOrNull(at) is { } amount ? new DataValue.Money(new Dollars(amount)) : null);

    public static OwnDataColumn Share(DataName name) => new(
        name, (row, at) => row.NumberOrNull(at) is { } share ? new DataValue.Share(new Rate((int)share)) : null);

    public static OwnDataColumn Earned(DataName name) => new(name, (row, at) => new DataValue.Earned(new PointValue(row.Whole(at))));

    public static OwnDataColumn Flag(DataName name) => new(name, (row, at) => row.IsNull(at) ? null : new DataValue.Flag(row.Flag(at)));

    public static OwnDataColumn OneOf<T>(DataName name)
        where T : struct, Enum => new(
            name, (row, at) => row.NumberOrNull(at) is { } number ? new DataValue.OneOf((T)Enum.ToObject(typeof(T), number)) : null);

    public static OwnDataColumn Channel(DataName name) => new(name, (row, at) => row.TextOrNull(at) is { } channel ? new DataValue.Channel(channel) : null);

    public static OwnDataColumn Programme() => new(DataName.Programme, (row, at) => new DataValue.Programme(new ProgrammeId(row.Text(at))));

    /// <summary>What a message says, whatever it looks like.</summary>
    /// <summary>What somebody typed, without its secrets.</summary>
    public static OwnDataColumn Typed(DataName name) => new(
        name, (row, at) => row.TextOrNull(at) is { Length: > 0 } text ? new DataValue.Words(KeptWords.HideIn(text)) : null);

    /// <summary>What a message says, whatever it looks like, without its secrets.</summary>
    public static OwnDataColumn Message(DataName name) => new(
        name, (row, at) => row.TextOrNull(at) is { } json
            ? new DataValue.Words(KeptWords.ReadHidden(json).Text) : null);
}
