namespace CommunityBot.Stores.Sql;

/// <summary>Where the records refer to a person.</summary>
public static class PersonReferences
{
    /// <summary>
    /// What is of nobody once the person is gone, as nothing came of it: a code that was not used, a nudge
    /// that was not told, what they were called before.
    /// </summary>
    public static readonly IReadOnlyList<string> Idle =
        ["binding_codes WHERE used_at IS NULL AND person_id", "former_names WHERE person_id", "nudges WHERE person_id"];

    /// <summary>What says that there was such a person: they did it, it was done for them, or it was noted of them.</summary>
    public static readonly IReadOnlyList<string> Lasting =
    [
        "accounts WHERE person_id", "application_steps WHERE by_id", "attendance WHERE person_id", "attendance WHERE recorded_by",
        "binding_codes WHERE made_by", "binding_codes WHERE used_at IS NOT NULL AND person_id", "budget_ledger WHERE by_id", "budget_ledger WHERE payee_id",
        "bulletins WHERE by_id", "calendar_addresses WHERE person_id", "calendar_stamps WHERE person_id", "deeds WHERE person_id", "heads WHERE person_id",
        "hushed WHERE person_id", "lessons WHERE teacher_id", "meeting_records WHERE by_id", "memberships WHERE person_id", "nudge_settings WHERE person_id",
        "officers WHERE person_id", "point_ledger WHERE by_id", "point_ledger WHERE person_id", "private_links WHERE person_id", "tallies WHERE by_id",
        "transcript WHERE person_id",
    ];
}
