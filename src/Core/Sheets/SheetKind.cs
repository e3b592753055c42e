namespace CommunityBot.Sheets;

/// <summary>What the sheets of one file are about.</summary>
public enum SheetKind
{
    Attendance,
    Meetings,
    Points,
    Budget,
    Roster,
}
