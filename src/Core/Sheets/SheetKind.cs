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

    /// <summary>What was noted of teachers (採計), line by line.</summary>
    Credits,

    /// <summary>How teachers stand in their six years (週期).</summary>
    Cycles,

    /// <summary>Money that comes in for cases (回饋金).</summary>
    Receipts,
}

public static class SheetKinds
{
    extension(SheetKind kind)
    {
        /// <summary>Whether it says how things stand, and not what was in some days.</summary>
        public bool IsOfToday => kind is SheetKind.Roster or SheetKind.Cycles or SheetKind.Receipts;
    }
}
