namespace CommunityBot.Sheets;

/// <summary>What the sheets of one file are about.</summary>
public enum SheetKind
{
    Attendance,
    Meetings,
    Points,
    Budget,
    Roster,

    /// <summary>Of one meeting, to be signed by hand or kept (簽到表).</summary>
    SignInSheet,
}
