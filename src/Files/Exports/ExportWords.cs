using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Exports;

/// <summary>The words of exports for what is counted: the same in every format and language, and those of the roster import.</summary>
internal static class ExportWords
{
    public const string Guest = "guest";

    public static string Of(Role role) => role switch
    {
        Role.Convener => "convener",
        Role.Member => "member",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A new role needs a word here."),
    };

    public static string Of(PersonKind kind) => kind switch
    {
        PersonKind.Own => "own",
        PersonKind.External => "external",
        PersonKind.PartTime => "part-time",
        PersonKind.Foreign => "foreign",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind needs a word here."),
    };

    public static string Of(PresenceState state) => state switch
    {
        PresenceState.Missing => "missing",
        PresenceState.Present => "present",
        PresenceState.Late => "late",
        PresenceState.Recorded => "recorded",
        PresenceState.OnLeave => "on_leave",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A new state needs a word here."),
    };

    public static string Of(LedgerKind kind) => kind switch
    {
        LedgerKind.Approved => "approved",
        LedgerKind.Committed => "committed",
        LedgerKind.Spent => "spent",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind needs a word here."),
    };
}
