using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Sheets;

/// <summary>
/// Sheets that somebody asked for in a chat. It says what is meant and gives no right to it: that is looked at when they are made
/// (<see cref="SheetRights"/>).
/// </summary>
public sealed record SheetWish(SheetKind Kind)
{
    private const char Between = '\n';

    public ProgrammeId? Programme { get; init; }

    public CommunityId? Community { get; init; }

    public PersonId? Person { get; init; }

    /// <summary>Of the community, for a sign-in sheet.</summary>
    public MeetingId? Meeting { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public Language Language { get; init; }

    /// <summary>Whether days have the years of the common era instead of those of the Republic.</summary>
    public bool IsCommonEra { get; init; }

    /// <summary>Whether it is CSV instead of a workbook.</summary>
    public bool IsCsv { get; init; }

    /// <summary>In letters that an address can have.</summary>
    public string Write() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(
        Between, Number((int)Kind), Programme?.Value, Number(Community?.Value), Number(Person?.Value), Number(Meeting?.Value), Day(From), Day(Until),
        Number((int)Language), IsCommonEra ? "1" : "", IsCsv ? "1" : "")));

    /// <returns>Null for what is none, such as what another version of the program wrote.</returns>
    public static SheetWish? Read(string written)
    {
        if (!Base64Url.IsValid(written) || Encoding.UTF8.GetString(Base64Url.DecodeFromChars(written)).Split(Between) is not
            [var kind, var programme, var community, var person, var meeting, var from, var until, var language, var era, var csv])
            return null;
        return Number(kind) is { } which && Enum.IsDefined((SheetKind)which) && Number(language) is { } spoken && Enum.IsDefined((Language)spoken)
            ? new SheetWish((SheetKind)which)
            {
                Programme = programme.Length > 0 ? new ProgrammeId(programme) : null,
                Community = Number(community) is { } one ? new CommunityId(one) : null,
                Person = Number(person) is { } somebody ? new PersonId(somebody) : null,
                Meeting = Number(meeting) is { } held ? new MeetingId(held) : null,
                From = Day(from),
                Until = Day(until),
                Language = (Language)spoken,
                IsCommonEra = era.Length > 0,
                IsCsv = csv.Length > 0,
            }
            : null;
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static long? Number(string written) => long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Day(DateOnly? day) => Number(day?.DayNumber);

    private static DateOnly? Day(string written) =>
        Number(written) is { } day && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : null;
}
